package tokuden.mail.auth.signature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.Span;

/**
 * A list of {@code tag=value} (RFC 6376 section 3.2, RFC 4870 section 3.2.3). Letters are octets;
 * those above 127 are allowed in values (RFC 8616). An empty last tag is a final semicolon.
 */
public final class TagList {
    private final String text;
    private final Map<String, Span> values = new LinkedHashMap<>();
    private Optional<Outcome> defect = Optional.empty();

    private TagList(String text) {
        this.text = text;
    }

    /**
     * Reads as far as the list is sound; see {@link #defect}.
     *
     * @param text one character for each octet, possibly folded
     */
    static TagList read(String text) {
        TagList list = new TagList(text);
        list.read();
        return list;
    }

    /** Why the list is none; what was read before is still there. */
    Optional<Outcome> defect() {
        return defect;
    }

    boolean has(String tag) {
        return values.containsKey(tag);
    }

    Optional<String> first() {
        return values.keySet().stream().findFirst();
    }

    /** The value without white space around it; "" if the tag is missing. */
    String value(String tag) {
        Span place = values.get(tag);
        return place == null ? "" : trimmed(place.from(), place.to());
    }

    /** The value without any white space; "" if the tag is missing. */
    String compact(String tag) {
        String value = value(tag);
        int at = 0;
        while (at < value.length() && !isSpace(value.charAt(at))) {
            at++;
        }
        if (at == value.length()) {
            return value;
        }
        StringBuilder compact = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (!isSpace(value.charAt(i))) {
                compact.append(value.charAt(i));
            }
        }
        return compact.toString();
    }

    /** Everything between the equals sign and the semicolon, as places in the text. */
    Optional<Span> place(String tag) {
        return Optional.ofNullable(values.get(tag));
    }

    private void read() {
        int at = 0;
        while (at <= text.length() && defect.isEmpty()) {
            int semicolon = text.indexOf(';', at);
            int end = semicolon < 0 ? text.length() : semicolon;
            boolean last = semicolon < 0;
            if (blank(at, end)) {
                if (!last || values.isEmpty()) {
                    defect = Outcome.broken("signature.tag-empty");
                }
            } else {
                tag(at, end);
            }
            at = end + 1;
        }
    }

    private void tag(int from, int end) {
        int equals = text.indexOf('=', from);
        if (equals < 0 || equals >= end || !name(trimmed(from, equals))) {
            defect = Outcome.broken("signature.tag-name", shown(trimmed(from, end)));
            return;
        }
        String name = trimmed(from, equals);
        for (int i = equals + 1; i < end; i++) {
            char letter = text.charAt(i);
            if (letter == 127 || letter < ' ' && !isSpace(letter)) {
                defect = Outcome.broken("signature.tag-value", name);
                return;
            }
        }
        if (values.putIfAbsent(name, new Span(equals + 1, end)) != null) {
            defect = Outcome.broken("signature.tag-twice", name);
        }
    }

    private static boolean name(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean alpha = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
            boolean other = letter >= '0' && letter <= '9' || letter == '_';
            if (!alpha && (i == 0 || !other)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static String shown(String odd) {
        return odd.length() > 40 ? odd.substring(0, 40) + "…" : odd;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    }
}
