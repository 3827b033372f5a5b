package tokuden.exchange.leaks;

/** One spelling of an identifier, folded, and how it has to stand to be taken for it. */
record Needle(Identifier of, String letters, Fit fit) {
    /** How a spelling stands. */
    enum Fit {
        /** anywhere, blanks between its letters or not */
        ANYWHERE,
        /** as a word of its own */
        WORD,
        /** as a number: the national part behind a 0 or a country code */
        NUMBER
    }

    boolean stands(Folded in, int at) {
        return switch (fit) {
            case ANYWHERE -> true;
            case WORD -> !joins(in, at - 1) && !joins(in, at + letters.length());
            case NUMBER -> afterPrefix(in, at) && !digit(in, at + letters.length());
        };
    }

    /** Only letters of the same writing join: a name between Japanese letters is a word. */
    private boolean joins(Folded in, int i) {
        return i >= 0 && i < in.length() && in.at(i) < 128 && Character.isLetterOrDigit(in.at(i));
    }

    private static boolean digit(Folded in, int i) {
        return i >= 0 && i < in.length() && Folded.isDigit(in.at(i));
    }

    private static boolean afterPrefix(Folded in, int at) {
        return at > 0 && in.at(at - 1) == '0'
                || at > 1 && in.at(at - 1) == '1' && in.at(at - 2) == '8';
    }
}
