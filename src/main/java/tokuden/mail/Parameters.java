package tokuden.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A header value with parameters (RFC 2045 section 5.1), as in Content-Type: {@code text/plain;
 * charset=utf-8}. Understands cut and coded parameters (RFC 2231) and, against the standard but
 * common, encoded words and raw Japanese in them.
 */
final class Parameters {
    private static final int LONGEST = 16 * 1024;
    private final String value;
    private final Map<String, String> named;

    private Parameters(String value, Map<String, String> named) {
        this.value = value;
        this.named = named;
    }

    static Parameters of(DecodedText text) {
        Map<String, String> raw = new LinkedHashMap<>();
        String value = "";
        int at = 0;
        boolean first = true;
        while (at < length(text)) {
            int end = end(text, at);
            if (first) {
                value = withoutComment(text.text().substring(at, end));
            } else {
                parameter(text, at, end, raw);
            }
            first = false;
            at = end + 1;
        }
        return new Parameters(value.toLowerCase(Locale.ROOT), raw);
    }

    static Parameters none() {
        return new Parameters("", Map.of());
    }

    /** What stands before the first parameter, in lower case. */
    String value() {
        return value;
    }

    Optional<String> named(String name, CharsetLadder ladder) {
        if (named.containsKey(name)) {
            return Optional.of(named.get(name));
        }
        if (named.containsKey(name + "*")) {
            return Optional.of(coded(named.get(name + "*"), ladder));
        }
        return cut(name, ladder);
    }

    private Optional<String> cut(String name, CharsetLadder ladder) {
        StringBuilder all = new StringBuilder();
        boolean coded = false;
        for (int i = 0;
                named.containsKey(name + "*" + i) || named.containsKey(name + "*" + i + "*");
                i++) {
            String plain = named.get(name + "*" + i);
            coded |= plain == null;
            all.append(plain == null ? named.get(name + "*" + i + "*") : plain);
        }
        if (all.length() == 0) {
            return Optional.empty();
        }
        return Optional.of(coded ? coded(all.toString(), ladder) : all.toString());
    }

    /** {@code charset'language'percent-coded}, RFC 2231 section 4. */
    private static String coded(String written, CharsetLadder ladder) {
        int first = written.indexOf('\'');
        int second = first < 0 ? -1 : written.indexOf('\'', first + 1);
        String charset = second < 0 ? "" : written.substring(0, first);
        byte[] text = written.substring(second + 1).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length; i++) {
            int high = i + 2 < text.length ? Character.digit(text[i + 1], 16) : -1;
            int low = i + 2 < text.length ? Character.digit(text[i + 2], 16) : -1;
            boolean code = text[i] == '%' && high >= 0 && low >= 0;
            out.write(code ? high << 4 | low : text[i]);
            i += code ? 2 : 0;
        }
        byte[] bytes = out.toByteArray();
        return ladder.read(MappedBytes.asWritten(bytes, 0, bytes.length), charset).text().text();
    }

    private static void parameter(DecodedText text, int from, int to, Map<String, String> into) {
        int equals = text.text().indexOf('=', from);
        if (equals < 0 || equals >= to) {
            return;
        }
        String name = text.text().substring(from, equals).strip().toLowerCase(Locale.ROOT);
        into.putIfAbsent(name, unquoted(text, equals + 1, to));
    }

    private static String unquoted(DecodedText text, int from, int to) {
        String written = text.text().substring(from, to);
        if (!written.strip().startsWith("\"")) {
            return withoutComment(written);
        }
        StringBuilder inside = new StringBuilder();
        for (int i = from + written.indexOf('"') + 1; i < to; i++) {
            char letter = text.text().charAt(i);
            if (letter == '"' && !text.encoded(i)) {
                break;
            }
            boolean escaped =
                    letter == '\\' && i + 1 < to && "\"\\".indexOf(text.text().charAt(i + 1)) >= 0;
            inside.append(escaped ? text.text().charAt(++i) : letter);
        }
        return inside.toString();
    }

    private static String withoutComment(String written) {
        int comment = written.indexOf('(');
        return (comment < 0 ? written : written.substring(0, comment)).strip();
    }

    /** The semicolon that ends the piece, not one in quotes or in an encoded word. */
    private static int end(DecodedText text, int from) {
        boolean quoted = false;
        for (int i = from; i < length(text); i++) {
            char letter = text.text().charAt(i);
            if (text.encoded(i)) {
                continue;
            }
            if (letter == '\\' && quoted) {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ';' && !quoted) {
                return i;
            }
        }
        return quoted ? endWithoutQuotes(text, from) : length(text);
    }

    private static int endWithoutQuotes(DecodedText text, int from) {
        int semicolon = text.text().indexOf(';', from);
        return semicolon < 0 ? length(text) : Math.min(semicolon, length(text));
    }

    private static int length(DecodedText text) {
        return Math.min(LONGEST, text.text().length());
    }
}
