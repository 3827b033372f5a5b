package tokuden.mail.auth.signature;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.Span;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.Step;

/** A signature over chosen header fields and a body hash: DKIM's, and that of an ARC set. */
public final class MessageSignature {
    private final SignedMail mail;
    private final Statement statement;

    public MessageSignature(SignedMail mail, Statement statement) {
        this.mail = mail;
        this.statement = statement;
    }

    /** The body hashed as the signature says; empty where it does not say how. */
    public Optional<HashedBody> hashedBody() {
        if (statement.has("l") && statement.number("l").isEmpty()) {
            return Optional.empty();
        }
        return statement
                .algorithm()
                .flatMap(a -> statement.bodyForm().map(form -> mail.hash(form, a, most())));
    }

    /** How many octets of the body are signed at most. */
    public long most() {
        return statement.has("l") ? statement.number("l").orElse(0) : Long.MAX_VALUE;
    }

    /** Whether the body still has the hash the signature names. */
    public BodyHash bodyHash() {
        Optional<byte[]> stated = statement.bodyHash();
        Optional<HashedBody> body = stated.isEmpty() ? Optional.empty() : hashedBody();
        if (body.isEmpty()) {
            return BodyHash.NOT_STATED;
        }
        return MessageDigest.isEqual(body.get().hash(), stated.get())
                ? BodyHash.MATCHES
                : BodyHash.DIFFERS;
    }

    /** The sentence about the body hash, with the octets of the body; empty if none is stated. */
    public Optional<Step> bodyStep() {
        BodyHash found = bodyHash();
        if (found == BodyHash.NOT_STATED) {
            return Optional.empty();
        }
        HashedBody body = hashedBody().orElseThrow();
        String key =
                found == BodyHash.MATCHES ? "signature.body-matches" : "signature.body-differs";
        return Optional.of(
                Step.of(key, statement.compact("bh"), String.valueOf(body.covered()))
                        .at(mail.body()));
    }

    /** {@code l=} counts more octets than the body has (RFC 6376 section 3.5). */
    public Optional<Outcome> lengthFits() {
        if (!statement.has("l")) {
            return Optional.empty();
        }
        return hashedBody()
                .filter(body -> statement.number("l").orElse(0) > body.length())
                .flatMap(
                        body ->
                                Outcome.broken(
                                        "signature.length-beyond-body",
                                        statement.value("l"),
                                        String.valueOf(body.length())));
    }

    /**
     * The fields a name of {@code h=} stands for: of a name repeated, the lowest first (RFC 6376
     * section 5.4.2). The signature's own field is never among them; a name without a field left
     * stands for nothing.
     */
    public List<Field> signedFields() {
        List<Field> signed = new ArrayList<>();
        Map<String, Integer> left = new HashMap<>();
        for (String name : statement.signedNames()) {
            List<Field> fields = mail.fields(name);
            int at = left.getOrDefault(name, fields.size()) - 1;
            if (at >= 0 && fields.get(at) == statement.field()) {
                at--;
            }
            if (at >= 0) {
                signed.add(fields.get(at));
            }
            left.put(name, Math.max(at, 0));
        }
        return signed;
    }

    /** The signed fields and the signature's own, as they are signed. */
    public OctetBuffer signedHeader() {
        Form form = statement.headerForm().orElse(Form.SIMPLE);
        OctetBuffer out = new OctetBuffer();
        for (Field field : signedFields()) {
            mail.write(field, form, out);
        }
        mail.writeUnsigned(statement, form, out);
        return out;
    }

    /** The sentence about the signed fields, with their octets. */
    public Step headerStep() {
        List<Span> places = signedFields().stream().map(Field::whole).toList();
        return Step.of("signature.fields", String.join(", ", statement.signedNames()))
                .at(places.toArray(Span[]::new));
    }
}
