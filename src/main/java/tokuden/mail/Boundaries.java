package tokuden.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts the body of a multipart at its boundary lines (RFC 2046 section 5.1.1). */
final class Boundaries {
    private final byte[] octets;
    private final Lines lines;

    Boundaries(byte[] octets, Lines lines) {
        this.octets = octets;
        this.lines = lines;
    }

    /**
     * @param parts each part without the line end before the next boundary, which belongs to it
     * @param closed whether the closing boundary was found
     */
    record Cut(List<Span> parts, boolean closed) {}

    Cut cut(Span body, String boundary, int most) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        List<Span> parts = new ArrayList<>();
        int partFrom = -1;
        int at = body.from();
        while (at < body.to() && parts.size() <= most) {
            int next = lines.next(at, body.to());
            Kind kind = kind(at, lines.contentEnd(at, next), mark);
            if (kind != Kind.TEXT) {
                if (partFrom >= 0) {
                    parts.add(new Span(partFrom, Math.max(partFrom, lineEndBefore(partFrom, at))));
                }
                if (kind == Kind.CLOSE) {
                    return new Cut(parts, true);
                }
                partFrom = next;
            }
            at = next;
        }
        if (partFrom >= 0 && partFrom < body.to()) {
            parts.add(new Span(partFrom, body.to()));
        }
        return new Cut(parts, false);
    }

    private enum Kind {
        TEXT,
        DELIMITER,
        CLOSE
    }

    private Kind kind(int at, int end, byte[] mark) {
        if (!Bytes.startsWith(octets, at, end, mark)) {
            return Kind.TEXT;
        }
        int behind = at + mark.length;
        if (behind + 1 < end && octets[behind] == '-' && octets[behind + 1] == '-') {
            return Kind.CLOSE;
        }
        return behind == end || Bytes.isBlank(octets[behind]) ? Kind.DELIMITER : Kind.TEXT;
    }

    private int lineEndBefore(int least, int at) {
        int to = at;
        if (to > least && (octets[to - 1] == '\n' || lines.macintosh())) {
            to--;
        }
        return to > least && octets[to - 1] == '\r' && !lines.macintosh() ? to - 1 : to;
    }
}
