package tokuden.exchange.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ways in which something can stand in a file without being seen at a glance. */
final class Hidings {
    private static final Charset JIS = Charset.forName("ISO-2022-JP");
    private static final String HEAD =
            "From: shop@example.com\r\nSubject: sale\r\nMIME-Version: 1.0\r\n";

    private final Map<String, Function<String, Hidden>> all = new LinkedHashMap<>();

    /** A file in which something stands. */
    record Hidden(String name, byte[] octets) {}

    static Map<String, Function<String, Hidden>> all() {
        Hidings hidings = new Hidings();
        hidings.letters();
        hidings.pages();
        hidings.codes();
        hidings.mails();
        hidings.writings();
        hidings.files();
        return hidings.all;
    }

    private void letters() {
        text("plain", s -> "to " + s + " again");
        text("upper case", s -> "[" + s.toUpperCase(Locale.ROOT) + "]");
        text("full width", s -> "（" + wide(s) + "）");
        text("zero width", s -> between(s, "\u200b"));
        text("soft hyphen", s -> between(s, "\u00ad"));
        text("letter spaced", s -> between(s, " "));
        text("line broken", s -> s.substring(0, 3) + "\r\n  " + s.substring(3));
    }

    private void pages() {
        text("html decimal", s -> "<p>" + each(s, c -> "&#" + c + ";") + "</p>");
        text("html hex", s -> "<p>" + each(s, c -> "&#x" + Integer.toHexString(c) + ";"));
        text("tags between", s -> "<p>" + between(s, "<b></b>") + "</p>");
        text("html comment", s -> "<!-- " + s + " --><p>sale</p>");
        text("attribute", s -> "<img alt=\"" + s + "\" src=x>");
        text("url", s -> "http://example.com/?u=" + percent(s));
        text("url twice", s -> "http://example.com/?u=" + percent(s).replace("%", "%25"));
        text("json", s -> "{\"u\":\"" + each(s, c -> String.format("\\u%04x", c)) + "\"}");
        text("css", s -> "a{content:'" + each(s, c -> "\\" + Integer.toHexString(c) + " ") + "'}");
        text("char codes", s -> "f(" + chars(s) + ")");
    }

    private void codes() {
        text("base64 word", s -> "http://example.com/t/" + base64("u=" + s) + "/x");
        text("base64url", s -> "id=" + url64("xx:" + s));
        text("base64 joined", s -> "http://example.com/AB/" + base64("k:" + s).replace("=", ""));
        text("base64 twice", s -> "x=" + base64("<" + base64("user=" + s) + ">"));
        text("hex", s -> "t=" + HexFormat.of().formatHex(s.getBytes(UTF_8)));
        text("hex apart", s -> HexFormat.ofDelimiter(" ").formatHex(s.getBytes(UTF_8)));
        text("escaped octets", s -> HexFormat.of().withPrefix("\\x").formatHex(s.getBytes(UTF_8)));
        text("uuencode", Hidings::uu);
        text("utf-7", s -> "+" + base64(s.getBytes(UTF_16BE)).replace("=", "") + "-");
    }

    private void mails() {
        mail("base64 part", s -> HEAD + part("base64") + lines(base64("dear " + s + ", buy")));
        mail("quoted part", s -> HEAD + part("quoted-printable") + quoted("dear " + s));
        mail(
                "jis part",
                s ->
                        HEAD
                                + "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n"
                                + new String(("拝啓 " + s).getBytes(JIS), ISO_8859_1));
        mail("encoded words", s -> "X-To: " + words(s) + "\r\n" + HEAD + "\r\nsale\r\n");
        mail(
                "encoded word q",
                s -> "X-To: =?utf-8?q?" + hexed(s, "=") + "?=\r\n" + HEAD + "\r\nsale\r\n");
        mail(
                "encoded word jis",
                s -> "X-To: =?iso-2022-jp?B?" + base64(s.getBytes(JIS)) + "?=\r\n" + HEAD + "\r\n");
        mail("attachment name", s -> HEAD + named(s) + "\r\nsale\r\n");
        mail("mail in mail", s -> HEAD + part("base64") + lines(base64(inner(s))));
    }

    private void writings() {
        octets("utf-16", s -> ("\ufeff sale " + s).getBytes(UTF_16LE));
        octets("utf-16 odd", s -> joined(new byte[] {1, 2, 3}, ("  " + s).getBytes(UTF_16BE)));
        octets("utf-32", s -> ("sale " + s).getBytes(Charset.forName("UTF-32LE")));
        octets("shift_jis", s -> ("拝啓 " + s).getBytes(Charset.forName("windows-31j")));
        octets("euc-jp", s -> ("拝啓 " + s).getBytes(Charset.forName("EUC-JP")));
        octets("rtf", s -> ("{\\rtf1 " + hexed(s, "\\'") + "}").getBytes(ISO_8859_1));
    }

    private void files() {
        all.put("file name", s -> new Hidden("copy of " + s + ".txt", "sale".getBytes(UTF_8)));
        octets("zip", s -> HiddenFiles.zip("a/b.txt", s.getBytes(UTF_8), ""));
        octets("name in zip", s -> HiddenFiles.zip("a/" + s + ".txt", new byte[] {1}, ""));
        octets("remark of zip", s -> HiddenFiles.zip("a.txt", new byte[] {1}, s));
        octets(
                "zip in zip",
                s ->
                        HiddenFiles.zip(
                                "in.zip", HiddenFiles.zip("a.txt", s.getBytes(UTF_8), ""), ""));
        octets("gzip", s -> HiddenFiles.gzip(s.getBytes(UTF_8)));
        octets("sheet", HiddenFiles::sheet);
        octets("author of sheet", HiddenFiles::author);
        octets("note of sheet", HiddenFiles::note);
        octets("word", HiddenFiles::word);
        octets("old office", HiddenFiles::old);
        octets("picture", HiddenFiles::picture);
        octets("paper", HiddenFiles::paper);
        octets("title of paper", HiddenFiles::titled);
    }

    private void text(String name, Function<String, String> hide) {
        octets(name, s -> hide.apply(s).getBytes(UTF_8));
    }

    private void mail(String name, Function<String, String> hide) {
        octets(name, s -> hide.apply(s).getBytes(ISO_8859_1));
    }

    private void octets(String name, Function<String, byte[]> hide) {
        all.put(name, s -> new Hidden("file", hide.apply(s)));
    }

    private static String wide(String s) {
        return each(s, c -> c > 32 && c < 127 ? Character.toString(c + 0xFEE0) : "" + (char) c);
    }

    private static String between(String s, String what) {
        return each(s, c -> (char) c + what);
    }

    private static String each(String s, java.util.function.IntFunction<String> by) {
        return s.chars().mapToObj(by).collect(Collectors.joining());
    }

    private static String chars(String s) {
        return s.chars().mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static String percent(String s) {
        return hexed(s, "%");
    }

    private static String hexed(String s, String sign) {
        return HexFormat.of().withPrefix(sign).withUpperCase().formatHex(s.getBytes(UTF_8));
    }

    private static String quoted(String s) {
        String coded = hexed(s, "=");
        return coded.substring(0, 30) + "=\r\n" + coded.substring(30);
    }

    private static String base64(String s) {
        return base64(s.getBytes(UTF_8));
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    private static String url64(String s) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(s.getBytes(UTF_8));
    }

    private static String lines(String coded) {
        return coded.replaceAll("(.{20})", "$1\r\n") + "\r\n";
    }

    private static String part(String encoding) {
        return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
                + encoding
                + "\r\n\r\n";
    }

    private static String named(String s) {
        byte[] octets = s.getBytes(UTF_8);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < octets.length; i += 4) {
            int to = Math.min(octets.length, i + 4);
            String coded = HexFormat.of().withPrefix("%").formatHex(octets, i, to);
            String charset = i == 0 ? "utf-8''" : "";
            pieces.add(" filename*" + i / 4 + "*=" + charset + coded);
        }
        return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n"
                + String.join(";\r\n", pieces)
                + "\r\n";
    }

    private static String inner(String s) {
        return "To: " + base64(s) + "@example.com\r\nX-A: b\r\n\r\n=?utf-8?b?" + base64(s) + "?=";
    }

    private static String words(String s) {
        byte[] octets = s.getBytes(UTF_8);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < octets.length; i += 5) {
            byte[] piece = java.util.Arrays.copyOfRange(octets, i, Math.min(octets.length, i + 5));
            pieces.add("=?utf-8?B?" + base64(piece) + "?=");
        }
        return String.join("\r\n ", pieces);
    }

    private static String uu(String s) {
        byte[] octets = s.getBytes(UTF_8);
        StringBuilder line = new StringBuilder().append((char) (32 + octets.length));
        for (int i = 0; i < octets.length; i += 3) {
            int bits = 0;
            for (int k = 0; k < 3; k++) {
                bits = bits << 8 | (i + k < octets.length ? octets[i + k] & 0xFF : 0);
            }
            for (int k = 18; k >= 0; k -= 6) {
                line.append((char) (32 + (bits >> k & 63)));
            }
        }
        return "begin 644 a.txt\n" + line + "\n`\nend\n";
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
