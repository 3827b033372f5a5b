package tokuden.mail.auth.signature;

import static tokuden.mail.auth.signature.HeaderScan.contentEnd;
import static tokuden.mail.auth.signature.HeaderScan.nextLine;

/** Streams a body in a canonical form; empty lines at its end are left out. */
final class BodyForm {
    private static final int CHUNK = 8192;
    private final byte[] octets;
    private final byte end;
    private final OctetSink sink;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int emptyLines;
    private boolean anything;

    BodyForm(byte[] octets, byte end, OctetSink sink) {
        this.octets = octets;
        this.end = end;
        this.sink = sink;
    }

    /**
     * RFC 6376 section 3.4: a simple body has at least one line end, a relaxed one may be empty.
     */
    void write(int bodyFrom, Form form) {
        lines(bodyFrom, form);
        if (!anything && form == Form.SIMPLE) {
            lineEnd();
        }
        flush();
    }

    /**
     * RFC 4870 section 3.4.2: the empty line before the body is one of the lines, and falls away
     * with them.
     */
    void writeAfterHeader(int bodyFrom, Form form) {
        emptyLines = 1;
        lines(bodyFrom, form);
        flush();
    }

    private void lines(int bodyFrom, Form form) {
        int at = bodyFrom;
        while (at < octets.length) {
            int next = nextLine(octets, end, at);
            int to = contentEnd(octets, end, at, next);
            boolean written =
                    switch (form) {
                        case SIMPLE -> simple(at, to);
                        case RELAXED -> relaxed(at, to);
                        case NOFWS -> withoutBlanks(at, to);
                    };
            if (written) {
                lineEnd();
            } else {
                emptyLines++;
            }
            at = next;
        }
    }

    private boolean simple(int from, int to) {
        if (from == to) {
            return false;
        }
        emptyLinesBefore();
        if (to - from >= CHUNK) {
            flush();
            sink.put(octets, from, to - from);
            return true;
        }
        if (CHUNK - filled < to - from) {
            flush();
        }
        System.arraycopy(octets, from, chunk, filled, to - from);
        filled += to - from;
        return true;
    }

    private boolean relaxed(int from, int to) {
        boolean written = false;
        boolean blank = false;
        for (int at = from; at < to; at++) {
            byte octet = octets[at];
            if (HeaderScan.isBlank(octet)) {
                blank = true;
                continue;
            }
            if (!written) {
                emptyLinesBefore();
                written = true;
            }
            if (blank) {
                put((byte) ' ');
                blank = false;
            }
            put(octet);
        }
        return written;
    }

    private boolean withoutBlanks(int from, int to) {
        boolean written = false;
        for (int at = from; at < to; at++) {
            if (HeaderScan.isBlank(octets[at])) {
                continue;
            }
            if (!written) {
                emptyLinesBefore();
                written = true;
            }
            put(octets[at]);
        }
        return written;
    }

    private void emptyLinesBefore() {
        for (; emptyLines > 0; emptyLines--) {
            lineEnd();
        }
        anything = true;
    }

    private void lineEnd() {
        put((byte) '\r');
        put((byte) '\n');
    }

    private void put(byte octet) {
        if (filled == CHUNK) {
            flush();
        }
        chunk[filled++] = octet;
    }

    private void flush() {
        sink.put(chunk, 0, filled);
        filled = 0;
    }
}
