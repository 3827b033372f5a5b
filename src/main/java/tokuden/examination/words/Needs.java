package tokuden.examination.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Letters without which an expression finds nothing, so that most of them need not be tried on a
 * text. Each set holds the letters of which one must be there; what the reading of the expression
 * does not understand needs nothing.
 */
record Needs(List<String> sets) {
    private static final String SPECIAL = "\\[](){}|?*+^$.";

    static Needs of(String expression) {
        List<String> sets = new ArrayList<>();
        int at = 0;
        while (at < expression.length()) {
            char first = expression.charAt(at);
            if (first == '|') {
                return new Needs(List.of());
            }
            int end = endOfPart(expression, at);
            String letters = letters(expression.substring(at, end));
            int next = endOfQuantifier(expression, end);
            if (!letters.isEmpty() && !mayLack(expression.substring(end, next))) {
                sets.add(letters);
            }
            at = next;
        }
        return new Needs(List.copyOf(sets));
    }

    /** Whether a text of these letters may hold what the expression looks for. */
    boolean metBy(BitSet letters) {
        return sets.stream().allMatch(set -> set.chars().anyMatch(letters::get));
    }

    private static boolean mayLack(String quantifier) {
        return quantifier.startsWith("?")
                || quantifier.startsWith("*")
                || quantifier.startsWith("{0");
    }

    private static int endOfQuantifier(String expression, int at) {
        if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return at;
        }
        int end = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        return endOfQuantifier(expression, end);
    }

    private static int endOfPart(String expression, int at) {
        return switch (expression.charAt(at)) {
            case '\\' -> at + 2;
            case '[' -> closing(expression, at, '[', ']');
            case '(' -> closing(expression, at, '(', ')');
            default -> at + 1;
        };
    }

    private static int closing(String expression, int from, char opens, char closes) {
        int depth = 0;
        for (int i = from; i < expression.length(); i++) {
            char letter = expression.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == opens && (opens == '(' || depth == 0)) {
                depth++;
            } else if (letter == closes && --depth == 0) {
                return i + 1;
            }
        }
        return expression.length();
    }

    private static String letters(String part) {
        char first = part.charAt(0);
        if (first == '\\') {
            char second = part.charAt(1);
            return Character.isLetterOrDigit(second) ? "" : String.valueOf(second);
        }
        if (first == '(') {
            return ofGroup(part.substring(1, part.length() - 1));
        }
        return SPECIAL.indexOf(first) < 0 ? String.valueOf(first) : "";
    }

    /** The first letters of the alternatives, if each begins with one. */
    private static String ofGroup(String inside) {
        StringBuilder firsts = new StringBuilder();
        for (String alternative : inside.split("\\|", -1)) {
            boolean plain =
                    !alternative.isEmpty()
                            && SPECIAL.indexOf(alternative.charAt(0)) < 0
                            && (alternative.length() == 1
                                    || "?*{".indexOf(alternative.charAt(1)) < 0);
            if (!plain) {
                return "";
            }
            firsts.append(alternative.charAt(0));
        }
        return firsts.toString();
    }
}
