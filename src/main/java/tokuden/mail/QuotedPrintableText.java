package tokuden.mail;

/**
 * Quoted-printable of bodies (RFC 2045 section 6.7) and the Q of encoded words (RFC 2047 section
 * 4.2), leniently: what is no code stays as written and is noted.
 */
final class QuotedPrintableText {
    private QuotedPrintableText() {}

    static MappedBytes body(MappedBytes source, Defects defects, boolean places) {
        MappedBytes.Writer out = new MappedBytes.Writer(places);
        int i = 0;
        while (i < source.size()) {
            if (source.at(i) != '=') {
                out.add(source.at(i), source.from(i), source.to(i));
                i++;
                continue;
            }
            int softBreak = softBreak(source, i + 1);
            i = softBreak > 0 ? softBreak : code(source, i, out, defects);
        }
        return out.done(source.end());
    }

    static MappedBytes word(MappedBytes source, Defects defects) {
        MappedBytes.Writer out = new MappedBytes.Writer(true);
        int i = 0;
        while (i < source.size()) {
            int octet = source.at(i);
            if (octet == '=') {
                i = code(source, i, out, defects);
            } else {
                out.add(octet == '_' ? ' ' : octet, source.from(i), source.to(i));
                i++;
            }
        }
        return out.done(source.end());
    }

    private static int code(MappedBytes source, int i, MappedBytes.Writer out, Defects defects) {
        int high = i + 2 < source.size() ? Character.digit(source.at(i + 1), 16) : -1;
        int low = i + 2 < source.size() ? Character.digit(source.at(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
            defects.once("quoted-printable-broken", source.from(i));
            out.add('=', source.from(i), source.to(i));
            return i + 1;
        }
        out.add(high << 4 | low, source.from(i), source.to(i + 2));
        return i + 3;
    }

    /** The place after the line end if only blanks stand between, else 0. */
    private static int softBreak(MappedBytes source, int from) {
        int i = from;
        while (i < source.size() && Bytes.isBlank(source.at(i))) {
            i++;
        }
        if (i >= source.size()) {
            return i;
        }
        if (source.at(i) == '\r') {
            i++;
            return i < source.size() && source.at(i) == '\n' ? i + 1 : i;
        }
        return source.at(i) == '\n' ? i + 1 : 0;
    }
}
