package tokuden.mail.route;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Span;

/**
 * The body of a Received field cut into words, comments and the date, one character for each octet
 * so that a place in it is a place in the mail. Reads a line of any length in one pass; what is
 * longer than {@link #LONGEST} octets is read no further, only its date.
 */
final class ReceivedLine {
    static final int LONGEST = 32_768;
    private static final int MOST_PARTS = 2_000;
    private final String text;
    private final int offset;
    private final List<Part> parts = new ArrayList<>();
    private final int[] closing;
    private final Optional<ReceivedLine> rest;
    private int date = -1;

    ReceivedLine(byte[] octets, Span body) {
        int length = Math.min(body.length(), LONGEST);
        this.text = new String(octets, body.from(), length, StandardCharsets.ISO_8859_1);
        this.offset = body.from();
        this.rest = body.length() > LONGEST ? Optional.of(tail(octets, body)) : Optional.empty();
        this.closing = closings();
        cut();
    }

    private static ReceivedLine tail(byte[] octets, Span body) {
        return new ReceivedLine(octets, new Span(body.to() - 300, body.to()));
    }

    /** A word, or a comment without its outer brackets. */
    record Part(boolean comment, String text, int from, int to) {
        boolean is(String word) {
            return !comment && text.equalsIgnoreCase(word);
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** The parts before the date. */
    List<Part> beforeDate() {
        return date < 0 ? parts : parts.stream().filter(p -> p.from() < date).toList();
    }

    /** What stands behind the last semicolon outside comments, or inside if there is no other. */
    Optional<Quoted> date() {
        if (rest.isPresent()) {
            return rest.get().date();
        }
        int semicolon = date >= 0 ? date : text.lastIndexOf(';');
        if (semicolon < 0) {
            return Optional.empty();
        }
        int from = semicolon + 1;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return Optional.of(quoted(from, Math.min(to, from + 200)));
    }

    Quoted quoted(int from, int to) {
        return new Quoted(text.substring(from, to), new Span(offset + from, offset + to));
    }

    Quoted quoted(Part part) {
        return new Quoted(part.text(), new Span(offset + part.from(), offset + part.to()));
    }

    /** For each opening bracket the closing one, -1 if there is none. */
    private int[] closings() {
        int[] found = new int[text.length()];
        Arrays.fill(found, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && !open.isEmpty()) {
                i++;
            } else if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                found[open.pop()] = i;
            }
        }
        return found;
    }

    private void cut() {
        int i = 0;
        while (i < text.length() && parts.size() < MOST_PARTS) {
            char c = text.charAt(i);
            if (c <= ' ') {
                i++;
            } else if (c == ';') {
                date = i++;
            } else if (c == '(' && closing[i] > 0) {
                parts.add(new Part(true, inner(i + 1, closing[i]), i + 1, closing[i]));
                i = closing[i] + 1;
            } else {
                i = word(i);
            }
        }
    }

    private String inner(int from, int to) {
        return text.substring(from, to).replaceAll("[\\x00-\\x20]+", " ").strip();
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && !endsWord(to, from)) {
            to++;
        }
        parts.add(new Part(false, text.substring(from, to), from, to));
        return to;
    }

    private boolean endsWord(int at, int from) {
        char c = text.charAt(at);
        return c <= ' ' || c == ';' || c == '(' && at > from && closing[at] > 0;
    }

    /** Where the word begins inside the comment, or -1. */
    int find(String word, Part comment) {
        int at = text.indexOf(word, comment.from());
        return at >= 0 && at + word.length() <= comment.to() ? at : -1;
    }

    /** The index of the last of {@code parts} that is this word, or -1. */
    static int last(List<Part> parts, String word) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }
}
