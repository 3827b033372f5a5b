package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tokuden.mail.Span;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;

/**
 * A mail split once for all its signatures: header fields in order, the body, and what its line
 * ends are. Body hashes are kept, so many signatures over one body cost one pass. For one thread.
 *
 * @see LineEnds what ends a line
 */
public final class SignedMail {
    private final byte[] octets;
    private final boolean original;
    private final LineEnds lineEnds;
    private final HeaderScan header;
    private final HeaderForm headerForm;
    private final Map<String, List<Field>> byName = new HashMap<>();
    private final Map<String, HashedBody> hashed = new HashMap<>();

    public SignedMail(Octets mail) {
        this.octets = mail.bytes();
        this.original = mail.original();
        this.lineEnds = LineEnds.of(octets);
        this.header = new HeaderScan(octets, lineEnds.end());
        this.headerForm = new HeaderForm(octets, lineEnds.end());
        for (Field field : header.fields()) {
            byName.computeIfAbsent(field.name(), name -> new ArrayList<>(1)).add(field);
        }
    }

    /** Whether these are the octets the recipient's provider delivered. */
    public boolean original() {
        return original;
    }

    /** All fields from the top. */
    public List<Field> fields() {
        return header.fields();
    }

    /** The fields of that name, given in lower case, from the top. */
    public List<Field> fields(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public Span body() {
        return new Span(header.bodyFrom(), octets.length);
    }

    /** What stands behind the colon, one ISO 8859-1 character for each octet, still folded. */
    String bodyOf(Field field) {
        int from = field.colon() + 1;
        return new String(octets, from, field.to() - from, StandardCharsets.ISO_8859_1);
    }

    /** The octets of a field, with an empty line after it: a small mail of its own. */
    public byte[] alone(Field field) {
        byte[] mail = new byte[field.to() - field.from() + 4];
        System.arraycopy(octets, field.from(), mail, 0, field.to() - field.from());
        byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, mail, mail.length - 4, 4);
        return mail;
    }

    /** A field and its line end in that form. */
    public void write(Field field, Form form, OctetBuffer out) {
        headerForm.write(field, form, out, 0, 0);
        out.lineEnd();
    }

    /**
     * A signature's own field in that form: without the value of its {@code b=} and without a line
     * end (RFC 6376 section 3.7).
     */
    public void writeUnsigned(Statement own, Form form, OctetBuffer out) {
        Span value = own.signatureValue();
        headerForm.write(own.field(), form, out, value.from(), value.to());
    }

    /**
     * The body in that form, at most so many octets of it.
     *
     * @return how many octets the whole body has in that form
     */
    public long writeBody(Form form, long most, OctetSink sink) {
        long[] seen = {0};
        OctetSink limited =
                (run, from, length) -> {
                    long left = Math.max(0, most - seen[0]);
                    sink.put(run, from, (int) Math.min(left, length));
                    seen[0] += length;
                };
        new BodyForm(octets, lineEnds.end(), limited).write(header.bodyFrom(), form);
        return seen[0];
    }

    /** The empty line and the body in that form, as DomainKeys signs them. */
    public void writeAfterHeader(Form form, OctetSink sink) {
        new BodyForm(octets, lineEnds.end(), sink).writeAfterHeader(header.bodyFrom(), form);
    }

    /**
     * The hash of the body.
     *
     * @param most hashed are at most so many octets of the canonical body
     */
    public HashedBody hash(Form form, Algorithm algorithm, long most) {
        String key = form.name() + algorithm.hash() + most;
        HashedBody known = hashed.get(key);
        if (known == null) {
            known = hashNow(form, algorithm, most);
            hashed.put(key, known);
        }
        return known;
    }

    private HashedBody hashNow(Form form, Algorithm algorithm, long most) {
        MessageDigest digest = digest(algorithm.hash());
        long length = writeBody(form, most, digest::update);
        return new HashedBody(digest.digest(), length, Math.min(most, length));
    }

    /** What the verifier did to the line ends; empty if nothing. */
    public List<Step> lineEndNotes() {
        List<Step> notes = new ArrayList<>();
        if (lineEnds.end() == '\r') {
            notes.add(Step.of("signature.cr-only", String.valueOf(lineEnds.cr())));
            return notes;
        }
        if (lineEnds.lf() > 0) {
            String key = lineEnds.crlf() > 0 ? "signature.mixed-lines" : "signature.lf-only";
            notes.add(Step.of(key, String.valueOf(lineEnds.lf())));
        }
        if (lineEnds.cr() > 0) {
            notes.add(Step.of("signature.bare-cr", String.valueOf(lineEnds.cr())));
        }
        return notes;
    }

    static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
