package tokuden.mail.auth.signature;

/** Writes header fields in a canonical form. */
final class HeaderForm {
    private final byte[] octets;
    private final byte end;

    HeaderForm(byte[] octets, byte end) {
        this.octets = octets;
        this.end = end;
    }

    /**
     * The field without its final line end.
     *
     * @param leftOut the octets from here...
     * @param goOn ...to here are left out; the same place twice for none
     */
    void write(Field field, Form form, OctetBuffer out, int leftOut, int goOn) {
        switch (form) {
            case SIMPLE -> simple(field, out, leftOut, goOn);
            case RELAXED -> relaxed(field, out, leftOut, goOn);
            case NOFWS -> withoutBlanks(field, out, leftOut, goOn);
        }
    }

    private void simple(Field field, OctetBuffer out, int leftOut, int goOn) {
        lines(field.from(), leftOut > field.from() ? leftOut : field.to(), out);
        if (leftOut > field.from()) {
            lines(goOn, field.to(), out);
        }
    }

    private void lines(int from, int to, OctetBuffer out) {
        int at = from;
        while (at < to) {
            int next = at;
            while (next < to && lineEnd(next) == 0) {
                next++;
            }
            out.put(octets, at, next - at);
            if (next < to) {
                out.lineEnd();
                next += lineEnd(next);
            }
            at = next;
        }
    }

    private void relaxed(Field field, OctetBuffer out, int leftOut, int goOn) {
        out.put(field.name());
        out.put(':');
        int least = out.length();
        boolean blank = false;
        int at = field.colon() + 1;
        while (at < field.to()) {
            if (at == leftOut && goOn > at) {
                at = goOn;
                continue;
            }
            int lineEnd = lineEnd(at);
            if (lineEnd > 0) {
                at += lineEnd;
                continue;
            }
            byte octet = octets[at++];
            if (HeaderScan.isBlank(octet)) {
                blank = true;
                continue;
            }
            if (blank && out.length() > least) {
                out.put(' ');
            }
            blank = false;
            out.put(octet);
        }
    }

    private void withoutBlanks(Field field, OctetBuffer out, int leftOut, int goOn) {
        int at = field.from();
        while (at < field.to()) {
            if (at == leftOut && goOn > at) {
                at = goOn;
                continue;
            }
            int lineEnd = lineEnd(at);
            if (lineEnd > 0) {
                at += lineEnd;
                continue;
            }
            if (!HeaderScan.isBlank(octets[at])) {
                out.put(octets[at]);
            }
            at++;
        }
    }

    /** How many octets the line end at that place has; 0 if there is none. */
    private int lineEnd(int at) {
        byte octet = octets[at];
        if (octet == end) {
            return 1;
        }
        boolean crlf =
                octet == '\r' && end == '\n' && at + 1 < octets.length && octets[at + 1] == '\n';
        return crlf ? 2 : 0;
    }
}
