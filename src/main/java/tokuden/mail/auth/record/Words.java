package tokuden.mail.auth.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar shared by the three fields (RFC 8601 section 2.2): clauses between semicolons, each a
 * row of words; comments in brackets and quoted strings are kept whole. One pass over any input.
 */
final class Words {
    static final int LONGEST = 16_384;
    private static final int MOST = 1_000;
    private final String text;
    private final List<List<String>> clauses = new ArrayList<>();
    private List<String> clause = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int words;

    private Words(String text) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** A comment is a word that begins with an opening bracket. */
    static List<List<String>> clauses(String text) {
        Words reading = new Words(text);
        reading.read();
        return reading.clauses;
    }

    private void read() {
        int i = 0;
        while (i < text.length() && words < MOST) {
            char c = text.charAt(i);
            if (c == ';') {
                endClause();
                i++;
            } else if (c == '(') {
                endWord();
                i = comment(i);
            } else if (c == '"') {
                i = quoted(i + 1);
            } else if (c <= ' ') {
                endWord();
                i++;
            } else {
                word.append(c);
                i++;
            }
        }
        endClause();
    }

    private int comment(int from) {
        int depth = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\\') {
                i++;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        int end = Math.min(i, text.length());
        add(text.substring(from, end));
        return end;
    }

    private int quoted(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            word.append(text.charAt(i++));
        }
        return i + 1;
    }

    private void add(String whole) {
        words++;
        clause.add(whole);
    }

    private void endWord() {
        if (word.length() > 0) {
            add(word.toString());
            word.setLength(0);
        }
    }

    private void endClause() {
        endWord();
        clauses.add(joinedAtEquals(clause));
        clause = new ArrayList<>();
    }

    /** White space may stand on both sides of an equals sign and of the dot of a property. */
    private static List<String> joinedAtEquals(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String next : words) {
            int last = joined.size() - 1;
            boolean comment = next.startsWith("(");
            boolean open = last >= 0 && !comment && joined.get(last).endsWith("=");
            boolean opens =
                    last >= 0
                            && !comment
                            && next.startsWith("=")
                            && !joined.get(last).startsWith("(");
            if (open || opens) {
                joined.set(last, joined.get(last) + next);
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
