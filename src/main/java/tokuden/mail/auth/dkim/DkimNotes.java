package tokuden.mail.auth.dkim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import tokuden.mail.Span;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.signature.Algorithm;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.HashedBody;
import tokuden.mail.auth.signature.MessageSignature;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;

/** What qualifies a DKIM signature, whatever its key says. */
final class DkimNotes {
    /** Fields that stand once (RFC 5322 section 3.6) and that a reader takes for the sender's. */
    private static final List<String> SINGLE =
            List.of("from", "sender", "reply-to", "to", "cc", "subject", "date");

    private final SignedMail mail;
    private final Statement statement;
    private final Draft draft;
    private final MessageSignature signature;
    private final List<Step> notes = new ArrayList<>();

    DkimNotes(SignedMail mail, Statement statement, Draft draft, MessageSignature signature) {
        this.mail = mail;
        this.statement = statement;
        this.draft = draft;
        this.signature = signature;
    }

    List<Step> all(Instant at) {
        switch (draft) {
            case STANDARD -> {}
            case WITH_BODY_HASH -> notes.add(Step.of("dkim.draft"));
            case WITHOUT_BODY_HASH -> notes.add(Step.of("dkim.oldest-draft"));
        }
        if (statement.algorithm().filter(a -> a == Algorithm.RSA_SHA1).isPresent()) {
            notes.add(Step.of("signature.sha1"));
        }
        if (statement.has("l")) {
            signature.hashedBody().ifPresent(this::length);
        }
        times(at);
        repeatedFields();
        notes.addAll(mail.lineEndNotes());
        return notes;
    }

    private void length(HashedBody body) {
        notes.add(
                Step.of(
                        "dkim.length",
                        String.valueOf(body.covered()),
                        String.valueOf(body.uncovered())));
    }

    private void times(Instant at) {
        OptionalLong expires = statement.number("x");
        if (expires.isPresent() && expires.getAsLong() < at.getEpochSecond()) {
            notes.add(Step.of("dkim.expired", shown(expires.getAsLong()), at.toString()));
        }
        OptionalLong signed = statement.number("t");
        if (signed.isPresent() && signed.getAsLong() > at.getEpochSecond()) {
            notes.add(Step.of("dkim.signed-later", shown(signed.getAsLong()), at.toString()));
        }
    }

    private static String shown(long seconds) {
        boolean shown = seconds <= Instant.MAX.getEpochSecond();
        return shown ? Instant.ofEpochSecond(seconds).toString() : String.valueOf(seconds);
    }

    /** A second From or Subject above the signed one is shown by many programs in its stead. */
    private void repeatedFields() {
        Set<Field> signed = null;
        for (String name : SINGLE) {
            List<Field> fields = mail.fields(name);
            if (fields.size() < 2) {
                continue;
            }
            if (signed == null) {
                signed = new HashSet<>(signature.signedFields());
            }
            if (fields.stream().noneMatch(signed::contains)) {
                continue;
            }
            List<Field> unsigned = new ArrayList<>(fields);
            unsigned.removeAll(signed);
            if (!unsigned.isEmpty()) {
                Span[] places = unsigned.stream().map(Field::whole).toArray(Span[]::new);
                notes.add(
                        Step.of("dkim.unsigned-repetition", name, String.valueOf(unsigned.size()))
                                .at(places));
            }
        }
    }
}
