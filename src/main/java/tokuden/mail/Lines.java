package tokuden.mail;

/**
 * Where the lines of a mail end. LF ends a line, with or without CR before it; in a mail without
 * any LF, as old Macintosh programs saved it, CR does.
 */
final class Lines {
    private final byte[] octets;
    private final byte end;

    Lines(byte[] octets) {
        this.octets = octets;
        this.end =
                Bytes.indexOf(octets, (byte) '\n', 0, octets.length) < 0
                        ? (byte) '\r'
                        : (byte) '\n';
    }

    /** The first byte of the line after the one that begins at {@code from}. */
    int next(int from, int to) {
        int found = Bytes.indexOf(octets, end, from, to);
        return found < 0 ? to : found + 1;
    }

    /** The end of what stands in the line, before its line end. */
    int contentEnd(int from, int next) {
        int to = next;
        if (to > from && octets[to - 1] == end) {
            to--;
        }
        while (end == '\n' && to > from && octets[to - 1] == '\r') {
            to--;
        }
        return to;
    }

    boolean macintosh() {
        return end == '\r';
    }
}
