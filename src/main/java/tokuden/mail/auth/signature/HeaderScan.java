package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits the header once. A line that neither is a field nor continues one (the separator of a
 * mailbox file, rubbish) belongs to no field and is signed by nobody.
 */
final class HeaderScan {
    private final byte[] octets;
    private final byte end;
    private final List<Field> fields = new ArrayList<>();
    private int bodyFrom;

    HeaderScan(byte[] octets, byte end) {
        this.octets = octets;
        this.end = end;
        this.bodyFrom = octets.length;
        scan();
    }

    List<Field> fields() {
        return fields;
    }

    /** The first octet after the empty line; the length of the mail where there is none. */
    int bodyFrom() {
        return bodyFrom;
    }

    private void scan() {
        int at = 0;
        while (at < octets.length) {
            int next = nextLine(octets, end, at);
            int to = contentEnd(octets, end, at, next);
            if (to == at) {
                bodyFrom = next;
                return;
            }
            int begin = at;
            while (next < octets.length && isBlank(octets[next])) {
                at = next;
                next = nextLine(octets, end, at);
                to = contentEnd(octets, end, at, next);
            }
            int colon = isBlank(octets[begin]) ? -1 : colon(begin, to);
            if (colon >= 0) {
                fields.add(new Field(name(begin, colon), begin, colon, to));
            }
            at = next;
        }
    }

    private int colon(int from, int to) {
        int at = from;
        while (at < to && octets[at] > ' ' && octets[at] != ':' && octets[at] != 127) {
            at++;
        }
        int name = at;
        while (at < to && isBlank(octets[at])) {
            at++;
        }
        return name > from && at < to && octets[at] == ':' ? at : -1;
    }

    private String name(int from, int colon) {
        int to = colon;
        while (isBlank(octets[to - 1])) {
            to--;
        }
        return new String(octets, from, to - from, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    static int nextLine(byte[] octets, byte end, int from) {
        int at = from;
        while (at < octets.length && octets[at] != end) {
            at++;
        }
        return Math.min(at + 1, octets.length);
    }

    static int contentEnd(byte[] octets, byte end, int from, int next) {
        int to = next;
        if (to > from && octets[to - 1] == end) {
            to--;
            if (end == '\n' && to > from && octets[to - 1] == '\r') {
                to--;
            }
        }
        return to;
    }

    static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }
}
