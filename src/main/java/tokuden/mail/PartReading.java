package tokuden.mail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Walks the tree of parts and collects what the mail shows and what it carries. */
final class PartReading {
    private static final String PLAIN = "text/plain";

    /** How a feedback report gives a mail without its body (RFC 5965 section 2, RFC 6522). */
    private static final Set<String> HEADERS_ONLY =
            Set.of("text/rfc822-headers", "message/rfc822-headers");

    private final byte[] octets;
    private final Limits limits;
    private final Defects defects;
    private final Lines lines;
    private final HeaderReader headers;
    private final HeaderDecoding decoding;
    private final CharsetLadder ladder;
    private final TextReading textReading;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<AttachedMail> attachedMails = new ArrayList<>();
    private int parts;
    private boolean complaint;

    PartReading(byte[] octets, Limits limits, Defects defects) {
        this.octets = octets;
        this.limits = limits;
        this.defects = defects;
        this.lines = new Lines(octets);
        this.headers = new HeaderReader(octets, lines, limits, defects);
        this.decoding = new HeaderDecoding(octets, limits, defects);
        this.ladder = new CharsetLadder(defects);
        this.textReading = new TextReading(limits, defects);
    }

    RawHeader header(int from, int to) {
        return headers.read(from, to);
    }

    List<HeaderField> decoded(RawHeader header) {
        return header.fields().stream().map(decoding::decode).toList();
    }

    List<BodyText> texts() {
        return textReading.texts();
    }

    List<CharsetUse> charsets() {
        return textReading.charsets();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<AttachedMail> attachedMails() {
        return attachedMails;
    }

    /**
     * @param depth how many multiparts are around the part
     */
    void walk(Part part, int depth) {
        if (++parts > limits.parts()) {
            defects.once("too-many-parts", part.body().from(), String.valueOf(limits.parts()));
            return;
        }
        String type = part.type();
        if (type.startsWith("multipart/")) {
            multipart(part, depth);
        } else if (isMail(part, type)) {
            attachedMail(part);
        } else if (isShown(part, type)) {
            textReading.read(part, content(part, true));
        } else {
            attachment(part, type);
        }
    }

    private void multipart(Part part, int depth) {
        if (depth == 0) {
            complaint =
                    part.contentType()
                            .named("report-type", ladder)
                            .filter("feedback-report"::equalsIgnoreCase)
                            .isPresent();
        }
        Optional<String> boundary =
                part.contentType().named("boundary", ladder).filter(b -> !b.isBlank());
        if (boundary.isEmpty() || depth >= limits.depth()) {
            String kind = boundary.isEmpty() ? "boundary-missing" : "too-deep";
            defects.add(kind, part.body().from(), String.valueOf(limits.depth()));
            walk(asText(part), depth);
            return;
        }
        Boundaries.Cut cut = cut(part, boundary.get());
        if (cut.parts().isEmpty()) {
            defects.add("boundary-not-found", part.body().from(), boundary.get());
            walk(asText(part), depth);
            return;
        }
        if (!cut.closed()) {
            defects.add("boundary-not-closed", part.body().to(), boundary.get());
        }
        children(part, cut.parts(), depth);
    }

    /** As written; a blank at its end may have been lost on the way. */
    private Boundaries.Cut cut(Part part, String boundary) {
        Boundaries boundaries = new Boundaries(octets, lines);
        Boundaries.Cut cut = boundaries.cut(part.body(), boundary, limits.parts());
        return cut.parts().isEmpty()
                ? boundaries.cut(part.body(), boundary.stripTrailing(), limits.parts())
                : cut;
    }

    private void children(Part part, List<Span> spans, int depth) {
        String assumed = part.type().equals("multipart/digest") ? "message/rfc822" : PLAIN;
        String above = part.path().equals("1") && depth == 0 ? "" : part.path() + ".";
        String alternative =
                part.type().equals("multipart/alternative") ? part.path() : part.alternative();
        int number = 0;
        for (Span span : spans) {
            RawHeader header = headers.read(span.from(), span.to());
            Span body = new Span(header.bodyFrom(), span.to());
            walk(
                    new Part(above + ++number, decoded(header), body, assumed, alternative),
                    depth + 1);
        }
    }

    /** The part once more, as if it were plain text. */
    private static Part asText(Part part) {
        List<HeaderField> rest =
                part.header().stream().filter(f -> !f.named("Content-Type")).toList();
        return new Part(part.path(), rest, part.body(), PLAIN, part.alternative());
    }

    private boolean isMail(Part part, String type) {
        return type.equals("message/rfc822")
                || type.equals("message/global")
                || complaint && HEADERS_ONLY.contains(type)
                || type.equals("application/octet-stream")
                        && part.name(ladder).toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private boolean isShown(Part part, String type) {
        if (!type.startsWith("text/") || part.disposition().value().equals("attachment")) {
            return false;
        }
        boolean usual = type.equals(PLAIN) || type.equals("text/html");
        return usual
                || part.name(ladder).isEmpty()
                        && !type.equals("text/calendar")
                        && !type.equals("text/rfc822-headers");
    }

    /** A mail in a mail must not be transfer encoded (RFC 2046 section 5.2.1), but often is. */
    private void attachedMail(Part part) {
        MappedBytes content = content(part, false);
        if (part.encoding().equals("base64") || part.encoding().equals("quoted-printable")) {
            defects.add("attached-mail-encoded", part.body().from(), part.encoding());
        }
        attachedMails.add(new AttachedMail(part.path(), content.bytes()));
    }

    private void attachment(Part part, String type) {
        byte[] content = content(part, false).bytes();
        attachments.add(
                new Attachment(
                        part.path(), part.name(ladder), type, content.length, sha256(content)));
    }

    private MappedBytes content(Part part, boolean places) {
        MappedBytes written = MappedBytes.asWritten(octets, part.body().from(), part.body().to());
        return switch (part.encoding()) {
            case "base64" -> Base64Text.decode(written, defects, places);
            case "quoted-printable" -> QuotedPrintableText.body(written, defects, places);
            case "", "7bit", "8bit", "binary" -> written;
            default -> {
                defects.add("transfer-encoding-unknown", part.body().from(), part.encoding());
                yield written;
            }
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
