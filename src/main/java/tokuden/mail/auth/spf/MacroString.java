package tokuden.mail.auth.spf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A macro string as read: for domain-specs, unknown modifiers and explanations. */
record MacroString(List<Macro> pieces) {
    private static final String LETTERS = "slodiphcrtv";
    private static final String ONLY_IN_EXPLANATION = "crt";
    private static final String DELIMITERS = ".-+,/_=";
    private static final int MOST_PARTS = 9_999;

    MacroString {
        pieces = List.copyOf(pieces);
    }

    /** Letters allowed in a macro string beside macros, and which macros. */
    enum Use {
        /** domain-spec (section 7.1) */
        DOMAIN,
        /** value of a modifier that is not known (section 6) */
        MODIFIER,
        /** explain-string (section 6.2): blanks and the macros c, r, t too */
        EXPLANATION
    }

    /** The macro string, or empty if it breaks the grammar. */
    static Optional<MacroString> read(String text, Use use) {
        List<Macro> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter != '%') {
                boolean allowed = letter > ' ' && letter < 127;
                if (!allowed && !(letter == ' ' && use == Use.EXPLANATION)) {
                    return Optional.empty();
                }
                literal.append(letter);
                at++;
                continue;
            }
            int end = piece(text, at, use, pieces, literal);
            if (end < 0) {
                return Optional.empty();
            }
            at = end;
        }
        flush(pieces, literal);
        return Optional.of(new MacroString(pieces));
    }

    /**
     * The macro string as domain-spec (section 7.1): it ends in a macro, or in a dot and a top
     * label that is not all digits.
     */
    static Optional<MacroString> domainSpec(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return read(text, Use.DOMAIN).filter(m -> endsAsDomain(text, m));
    }

    private static boolean endsAsDomain(String text, MacroString read) {
        Macro last = read.pieces().get(read.pieces().size() - 1);
        boolean percent = text.endsWith("%%") || text.endsWith("%_") || text.endsWith("%-");
        if (last instanceof Macro.Expansion || percent) {
            return true;
        }
        String end = ((Macro.Literal) last).text();
        String name = end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
        int dot = name.lastIndexOf('.');
        return dot >= 0 && isTopLabel(name.substring(dot + 1));
    }

    private static boolean isTopLabel(String label) {
        boolean notOnlyDigits = false;
        for (int i = 0; i < label.length(); i++) {
            char letter = label.charAt(i);
            boolean hyphen = letter == '-';
            if (!hyphen && !isAlphanumeric(letter)) {
                return false;
            }
            notOnlyDigits |= letter > '9' || hyphen;
        }
        return notOnlyDigits && !label.startsWith("-") && !label.endsWith("-");
    }

    static boolean isAlphanumeric(char letter) {
        return letter >= '0' && letter <= '9' || isAlpha(letter);
    }

    static boolean isAlpha(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Reads what begins with a percent sign; the place after it, or -1. */
    private static int piece(
            String text, int at, Use use, List<Macro> pieces, StringBuilder literal) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        switch (next) {
            case '%' -> literal.append('%');
            case '_' -> literal.append(' ');
            case '-' -> literal.append("%20");
            case '{' -> {
                int close = text.indexOf('}', at);
                Optional<Macro> macro =
                        close < 0
                                ? Optional.empty()
                                : expansion(text.substring(at + 2, close), use);
                if (macro.isEmpty()) {
                    return -1;
                }
                flush(pieces, literal);
                pieces.add(macro.get());
                return close + 1;
            }
            default -> {
                return -1;
            }
        }
        return at + 2;
    }

    private static Optional<Macro> expansion(String body, Use use) {
        char letter = body.isEmpty() ? 0 : body.charAt(0);
        char lower = isAlpha(letter) ? (char) (letter | 0x20) : letter;
        boolean known =
                LETTERS.indexOf(lower) >= 0
                        && (use != Use.DOMAIN || ONLY_IN_EXPLANATION.indexOf(lower) < 0);
        if (!known) {
            return Optional.empty();
        }
        int at = 1;
        int parts = 0;
        while (at < body.length() && body.charAt(at) >= '0' && body.charAt(at) <= '9') {
            parts = Math.min(MOST_PARTS, parts * 10 + body.charAt(at) - '0');
            at++;
        }
        if (at > 1 && parts == 0) {
            return Optional.empty();
        }
        boolean reversed = at < body.length() && (body.charAt(at) | 0x20) == 'r';
        String delimiters = body.substring(reversed ? at + 1 : at);
        for (int i = 0; i < delimiters.length(); i++) {
            if (DELIMITERS.indexOf(delimiters.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Macro.Expansion(
                        lower,
                        letter != lower,
                        parts,
                        reversed,
                        delimiters.isEmpty() ? "." : delimiters));
    }

    private static void flush(List<Macro> pieces, StringBuilder literal) {
        if (!literal.isEmpty()) {
            pieces.add(new Macro.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
