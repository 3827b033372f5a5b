package tokuden.mail;

import java.util.ArrayList;
import java.util.List;

/** One pass over an address field. Letters of encoded words are text, never grammar. */
final class MailboxReading {
    private final DecodedText value;
    private final String text;
    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private int at;
    private boolean unclosedQuote;

    MailboxReading(DecodedText value) {
        this.value = value;
        this.text = value.text();
    }

    List<Mailbox> mailboxes() {
        while (at < text.length()) {
            char letter = value.encoded(at) ? 'x' : text.charAt(at);
            switch (letter) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case ',', ';' -> flush();
                case ':' -> group();
                default -> keep();
            }
            at++;
        }
        flush();
        return List.copyOf(found);
    }

    private void keep() {
        words.append(text.charAt(at));
        places.add(at);
    }

    private void quoted() {
        int close = unclosedQuote ? text.length() : at + 1;
        while (close < text.length() && (text.charAt(close) != '"' || value.encoded(close))) {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= text.length()) {
            unclosedQuote = true;
            keep();
            return;
        }
        while (at < close) {
            keep();
            at++;
        }
        keep();
    }

    private void comment() {
        int depth = 1;
        int from = at + 1;
        while (depth > 0 && ++at < text.length()) {
            char letter = value.encoded(at) ? 'x' : text.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            at += letter == '\\' ? 1 : 0;
        }
        comment.append(text, Math.min(from, text.length()), Math.min(at, text.length()));
    }

    /** A group's name is no mailbox; a colon in an address stays. */
    private void group() {
        if (words.indexOf("@") < 0) {
            clear();
        } else {
            keep();
        }
    }

    private void angle() {
        int close = at + 1;
        while (close < text.length() && (text.charAt(close) != '>' || value.encoded(close))) {
            close++;
        }
        int from = at + 1;
        int to = close;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        found.add(new Mailbox(displayName(), text.substring(from, to), value.bytesOf(from, to)));
        clear();
        at = close;
        skipToSeparator();
    }

    /** What stands between {@code >} and the comma is a comment at best. */
    private void skipToSeparator() {
        while (at + 1 < text.length() && ",;<".indexOf(text.charAt(at + 1)) < 0) {
            at++;
        }
    }

    private void flush() {
        int sign = words.indexOf("@");
        int from = 0;
        int to = words.length();
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            clear();
            return;
        }
        String before = "";
        if (sign >= 0 && words.charAt(from) != '"') {
            int blank = lastBlank(sign, from);
            before = words.substring(from, blank).strip();
            from = blank;
            to = firstBlank(sign, to);
        }
        String name = before.isEmpty() ? comment.toString().strip() : before;
        Span bytes = value.bytesOf(places.get(from), places.get(to - 1) + 1);
        found.add(new Mailbox(name, words.substring(from, to), bytes));
        clear();
    }

    private int lastBlank(int sign, int least) {
        int from = sign;
        while (from > least && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private int firstBlank(int sign, int most) {
        int to = sign;
        while (to < most && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return to;
    }

    private String displayName() {
        String written = words.toString().strip();
        if (written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"")) {
            written = written.substring(1, written.length() - 1);
            written = written.replaceAll("\\\\(.)", "$1");
        }
        return written.isEmpty() ? comment.toString().strip() : written.strip();
    }

    private void clear() {
        words.setLength(0);
        comment.setLength(0);
        places.clear();
    }
}
