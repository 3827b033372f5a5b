package tokuden.mail.auth.dkim;

import java.time.Instant;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Form;
import tokuden.mail.auth.signature.KeyUse;
import tokuden.mail.auth.signature.Keys;
import tokuden.mail.auth.signature.MessageSignature;
import tokuden.mail.auth.signature.OctetBuffer;
import tokuden.mail.auth.signature.OctetSink;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.Trace;
import tokuden.mail.auth.signature.Tried;

/** The way of one DKIM-Signature to its verdict (RFC 6376 section 6.1). */
final class DkimVerification {
    private static final byte[] LINE_END = {'\r', '\n'};

    /**
     * September 2011: RFC 6376 does away with {@code g=} of keys. Signatures that state an earlier
     * time or none are held to it.
     */
    private static final long WITHOUT_GRANULARITY = 1_314_835_200;

    private final SignedMail mail;
    private final Statement statement;
    private final Trace trace;
    private final Keys keys;
    private final Draft draft;
    private final MessageSignature signature;

    DkimVerification(SignedMail mail, Statement statement, Trace trace, Keys keys) {
        this.mail = mail;
        this.statement = statement;
        this.trace = trace;
        this.keys = keys;
        this.draft = Draft.of(statement);
        this.signature = new MessageSignature(mail, statement);
    }

    Verdict verdict(DnsSource dns, Instant at) {
        if (!mail.original()) {
            trace.bodyHash(BodyHash.NOT_ORIGINAL);
            return trace.end(AuthResult.UNVERIFIABLE, Step.of("signature.not-original"));
        }
        trace.notes(new DkimNotes(mail, statement, draft, signature).all(at));
        trace.bodyHash(signature.bodyHash());
        signature.bodyStep().ifPresent(trace::step);
        Optional<Outcome> refusal = new DkimChecks(statement, draft, signature).refusal();
        if (refusal.isPresent()) {
            return trace.end(refusal.get());
        }
        Keys.Found found = keys.find(dns, statement, at);
        if (found.outcome().isPresent()) {
            return trace.end(found.outcome().get());
        }
        trace.step(signature.headerStep());
        Tried tried = Tried.of(found, use(), statement, this::signed);
        trace.steps(tried.steps(found));
        trace.notes(tried.notes(found, at));
        return tried.refusal(found, at).map(trace::end).orElseGet(() -> proved(tried.holds()));
    }

    private Verdict proved(boolean holds) {
        boolean bodyDiffers = signature.bodyHash() == BodyHash.DIFFERS;
        if (bodyDiffers && holds) {
            return trace.end(AuthResult.FAIL, Step.of("dkim.body-changed"));
        }
        if (bodyDiffers) {
            return trace.end(AuthResult.FAIL, Step.of("dkim.body-and-header-changed"));
        }
        if (!holds) {
            return trace.end(AuthResult.FAIL, Step.of("dkim.header-changed"));
        }
        String key =
                switch (draft) {
                    case STANDARD -> "dkim.passes";
                    case WITH_BODY_HASH -> "dkim.draft-passes";
                    case WITHOUT_BODY_HASH -> "dkim.oldest-draft-passes";
                };
        return trace.end(AuthResult.PASS, Step.of(key, statement.domain()));
    }

    private KeyUse use() {
        String identity = statement.identity();
        int at = identity.lastIndexOf('@');
        boolean below = !identity.substring(at + 1).equalsIgnoreCase(statement.domain());
        boolean granular = statement.number("t").orElse(0) < WITHOUT_GRANULARITY;
        return new KeyUse(
                statement.algorithm().orElseThrow(),
                granular ? Optional.of(identity.substring(0, at)) : Optional.empty(),
                below,
                true);
    }

    private void signed(OctetSink sink) {
        if (draft == Draft.WITHOUT_BODY_HASH) {
            signedWithBody(sink);
        } else {
            signature.signedHeader().to(sink);
        }
    }

    /** The fields, the body and the own field, an empty line between each. */
    private void signedWithBody(OctetSink sink) {
        Form form = statement.headerForm().orElseThrow();
        OctetBuffer fields = new OctetBuffer();
        signature.signedFields().forEach(field -> mail.write(field, form, fields));
        fields.to(sink);
        sink.put(LINE_END, 0, LINE_END.length);
        mail.writeBody(statement.bodyForm().orElseThrow(), signature.most(), sink);
        sink.put(LINE_END, 0, LINE_END.length);
        OctetBuffer own = new OctetBuffer();
        mail.writeUnsigned(statement, form, own);
        own.to(sink);
    }
}
