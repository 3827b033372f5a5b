package tokuden.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the charset names of mails mean. Java's own reading is wrong for some: {@code cp932} would
 * be a code page of OS/2, and {@code ISO-2022-JP} refuses the letters of NEC and IBM (①, ㈱, 髙) that
 * Japanese mail programs send under that name.
 */
final class Charsets {
    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final Charset EUC_JP_OPEN = Charset.forName("x-eucJP-Open");
    static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

    /**
     * ISO-2022-JP as Windows reads it comes first, so that one dash of a telephone number is the
     * same letter whether it was sent as Shift_JIS or as ISO-2022-JP.
     */
    static final List<Charset> JIS =
            List.of(
                    Charset.forName("x-windows-iso2022jp"),
                    ISO_2022_JP,
                    Charset.forName("x-windows-50221"));

    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("us-ascii", "US-ASCII"),
                    Map.entry("ansi_x3.4-1968", "US-ASCII"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("unicode-1-1-utf-8", "UTF-8"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("big5", "x-windows-950"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("ansi", "windows-1252"));
    private static final List<String> SHIFT_JIS_NAMES =
            List.of(
                    "shift_jis",
                    "shift-jis",
                    "shiftjis",
                    "x-sjis",
                    "sjis",
                    "sjis-win",
                    "cp932",
                    "ms932",
                    "ms_kanji",
                    "csshiftjis",
                    "windows-31j",
                    "x-ms-cp932");

    private Charsets() {}

    /** The charsets to try for a declared name, best first; none if the name is unknown. */
    static List<Charset> named(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return List.of();
        }
        if (isJis(name)) {
            return JIS;
        }
        if (SHIFT_JIS_NAMES.contains(name)) {
            return List.of(SHIFT_JIS);
        }
        if (name.equals("euc-jp") || name.equals("x-euc-jp") || name.equals("eucjp")) {
            return List.of(EUC_JP, EUC_JP_OPEN);
        }
        try {
            return List.of(Charset.forName(ALIASES.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return List.of();
        }
    }

    static boolean isJis(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("iso-2022-jp") || lower.equals("csiso2022jp");
    }

    /** Whether a byte below 128 always is that letter, wherever it stands between letters. */
    static boolean keepsAscii(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.equals("utf-8")
                || name.equals("us-ascii")
                || name.equals("euc-jp")
                || name.equals("gb18030")
                || name.equals("windows-31j")
                || name.equals("x-eucjp-open")
                || name.startsWith("iso-8859-")
                || name.startsWith("windows-125")
                || name.startsWith("koi8");
    }
}
