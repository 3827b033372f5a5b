package tokuden.exchange.masking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tokuden.exchange.leaks.LeakScan;
import tokuden.mail.HeaderField;

/** Writes a mail anew, part by part, with everything masked that a text shows. */
final class TwinParts {
    private static final int MOST_DEEP = 20;
    private static final String END = "\r\n";

    private final TextMask mask;
    private final FieldMask fields;
    private final LeakScan scan;
    private final RecipientProfile profile;
    private final List<String> withheld;

    TwinParts(TextMask mask, LeakScan scan, RecipientProfile profile, List<String> withheld) {
        this.mask = mask;
        this.fields = new FieldMask(mask);
        this.scan = scan;
        this.profile = profile;
        this.withheld = withheld;
    }

    byte[] mail(byte[] octets) {
        if (octets.length > 0 && octets[0] == '{') {
            String text = new String(octets, StandardCharsets.UTF_8);
            return mask.mask(text).getBytes(StandardCharsets.UTF_8);
        }
        return entity(octets, "1", 0);
    }

    private byte[] entity(byte[] octets, String path, int depth) {
        Entity entity = Entity.of(octets);
        StringBuilder head = new StringBuilder();
        for (HeaderField field : entity.read().header()) {
            String line = fields.field(field, octets);
            head.append(line.isEmpty() ? "" : line + END);
        }
        Optional<String> boundary = entity.boundary();
        if (depth > MOST_DEEP) {
            return withheld(head, entity, path);
        }
        if (entity.type().startsWith("multipart/") && boundary.isPresent()) {
            return parts(head, entity, path, depth);
        }
        if (entity.type().equals("message/rfc822") && !entity.isFile()) {
            head.append("Content-Type: message/rfc822").append(END);
            byte[] inner = entity(entity.decoded(), path + ".1", depth + 1);
            return joined(head.append(END), inner);
        }
        return entity.isFile() ? file(head, entity, path) : text(head, entity);
    }

    private byte[] parts(StringBuilder head, Entity entity, String path, int depth) {
        String mark = "=_m" + mask.token(path + entity.boundary().orElseThrow());
        head.append("Content-Type: ").append(entity.type());
        head.append("; boundary=\"").append(mark).append('"').append(END).append(END);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        int n = 0;
        for (String part : split(entity.body(), entity.boundary().orElseThrow())) {
            n++;
            out.writeBytes((END + "--" + mark + END).getBytes(StandardCharsets.US_ASCII));
            byte[] octets = part.getBytes(StandardCharsets.ISO_8859_1);
            out.writeBytes(entity(octets, path + "." + n, depth + 1));
        }
        out.writeBytes((END + "--" + mark + "--" + END).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** The parts between the marks; what stands before and behind them is no part and left out. */
    private static List<String> split(String body, String boundary) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = null;
        for (String line : body.split("(?<=\n)")) {
            String plain = line.stripTrailing();
            if (plain.equals("--" + boundary) || plain.equals("--" + boundary + "--")) {
                if (part != null) {
                    parts.add(part.toString());
                }
                part = plain.length() > boundary.length() + 2 ? null : new StringBuilder();
            } else if (part != null) {
                part.append(line);
            }
        }
        if (part != null) {
            parts.add(part.toString());
        }
        return parts;
    }

    private byte[] text(StringBuilder head, Entity entity) {
        String type = entity.type().startsWith("text/") ? entity.type() : "text/plain";
        String masked = mask.mask(entity.text());
        head.append("Content-Type: ").append(type).append("; charset=utf-8").append(END);
        byte[] octets = masked.getBytes(StandardCharsets.UTF_8);
        return coded(head, octets, masked.lines().anyMatch(l -> l.length() > 300));
    }

    private static byte[] coded(StringBuilder head, byte[] octets, boolean base64) {
        head.append("Content-Transfer-Encoding: ").append(base64 ? "base64" : "8bit");
        head.append(END).append(END);
        return joined(head, base64 ? Base64.getMimeEncoder().encode(octets) : octets);
    }

    private byte[] file(StringBuilder head, Entity entity, String path) {
        byte[] octets = entity.decoded();
        if (!profile.keepsFiles() || !scan.scan(entity.fileName(), octets).clean()) {
            return withheld(head, entity, path);
        }
        String name = entity.fileName().replaceAll("[\\r\\n\"\\\\]", "_");
        head.append("Content-Type: ").append(entity.type()).append(END);
        head.append("Content-Disposition: attachment");
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        head.append(plain && !name.isEmpty() ? "; filename=\"" + name + "\"" : "").append(END);
        return coded(head, octets, true);
    }

    private byte[] withheld(StringBuilder head, Entity entity, String path) {
        withheld.add(path);
        String note = "［添付ファイルは提供しない / attached file withheld: " + entity.type() + "］" + END;
        head.append("Content-Type: text/plain; charset=utf-8").append(END);
        return coded(head, note.getBytes(StandardCharsets.UTF_8), false);
    }

    private static byte[] joined(StringBuilder head, byte[] body) {
        return joined(head.toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }

    static byte[] joined(byte[] head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(head.length + body.length);
        out.writeBytes(head);
        out.writeBytes(body);
        return out.toByteArray();
    }
}
