package tokuden.exchange.masking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/** One part of a mail, or the mail itself: its fields and what follows them, still coded. */
record Entity(byte[] octets, Mail read, int bodyFrom) {
    static Entity of(byte[] octets) {
        Mail read = new MailReader().read(octets);
        int end = read.header().stream().mapToInt(f -> f.whole().to()).max().orElse(0);
        return new Entity(octets, read, behindBlank(octets, end, !read.header().isEmpty()));
    }

    private static int behindBlank(byte[] octets, int from, boolean header) {
        int at = header ? behindLine(octets, from) : from;
        int line = at;
        while (line < octets.length && (octets[line] == '\r' || octets[line] == ' ')) {
            line++;
        }
        return line < octets.length && octets[line] == '\n' ? line + 1 : at;
    }

    private static int behindLine(byte[] octets, int from) {
        int at = from;
        while (at < octets.length && octets[at] != '\n') {
            at++;
        }
        return Math.min(octets.length, at + 1);
    }

    String body() {
        return new String(octets, bodyFrom, octets.length - bodyFrom, StandardCharsets.ISO_8859_1);
    }

    String type() {
        String written = value("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return written.matches("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+") ? written : "text/plain";
    }

    Optional<String> boundary() {
        return parameter("boundary");
    }

    String fileName() {
        return read.attachments().stream()
                .findFirst()
                .map(tokuden.mail.Attachment::name)
                .filter(name -> !name.isBlank())
                .orElse("");
    }

    boolean isFile() {
        return value("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment")
                || !type().startsWith("text/") && !type().startsWith("message/");
    }

    /** What follows the fields, its transfer coding undone. */
    byte[] decoded() {
        String coding = value("Content-Transfer-Encoding").toLowerCase(Locale.ROOT).strip();
        String body = body();
        if (coding.startsWith("base64")) {
            String code = body.replaceAll("[^A-Za-z0-9+/]", "");
            return Base64.getDecoder().decode(code.substring(0, code.length() & ~3) + rest(code));
        }
        return coding.startsWith("quoted")
                ? quoted(body)
                : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String rest(String code) {
        String rest = code.substring(code.length() & ~3);
        return rest.length() < 2 ? "" : rest;
    }

    private static byte[] quoted(String body) {
        String joined = body.replaceAll("=[ \\t]*\\r?\\n", "");
        Matcher code = Pattern.compile("=([0-9A-Fa-f]{2})").matcher(joined);
        String plain =
                code.replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        "" + (char) Integer.parseInt(m.group(1), 16)));
        return plain.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text of it in the writing it says, else in the first one in which it can be read. */
    String text() {
        byte[] plain = decoded();
        for (String name : writings()) {
            try {
                return Charset.forName(name)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(plain))
                        .toString();
            } catch (IllegalArgumentException | CharacterCodingException notThis) {
                continue;
            }
        }
        return new String(plain, StandardCharsets.ISO_8859_1);
    }

    private List<String> writings() {
        String declared = parameter("charset").orElse("utf-8").strip();
        String known = declared.equalsIgnoreCase("shift_jis") ? "windows-31j" : declared;
        boolean plain =
                known.equalsIgnoreCase("us-ascii")
                        || known.toLowerCase(Locale.ROOT).startsWith("iso-8859");
        return plain
                ? List.of("ISO-2022-JP", "utf-8", "windows-31j", known)
                : List.of(known, "ISO-2022-JP", "utf-8", "windows-31j", "EUC-JP");
    }

    private Optional<String> parameter(String name) {
        Matcher found =
                Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))")
                        .matcher(value("Content-Type"));
        return found.find()
                ? Optional.of(found.group(1) != null ? found.group(1) : found.group(2))
                : Optional.empty();
    }

    private String value(String field) {
        return read.first(field).map(HeaderField::text).orElse("");
    }
}
