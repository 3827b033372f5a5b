package tokuden.exchange.leaks;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A text read as pages, mails, programs and style sheets would read it. */
final class Readings {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?]*)\\?=\\s*");
    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]{2,10};?");
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<[^<>]{1,4000}>", Pattern.DOTALL);
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\(?:u\\{([0-9A-Fa-f]{1,6})\\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})"
                            + "|([0-7]{3}))");
    private static final Pattern STYLE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})[ \\t\\r\\n]?");
    private static final Pattern RICH = Pattern.compile("\\\\u(-?\\d{1,5})[? ]");
    private static final Pattern NUMBERS =
            Pattern.compile("\\d{2,6}(?:[ ,;+]{1,3}\\d{2,6}){3,200}+");
    private static final Pattern UTF7 = Pattern.compile("\\+([A-Za-z0-9+/]{2,}+)-?");
    private static final Pattern IDN_LABEL = Pattern.compile("(?i)xn--[a-z0-9-]{2,60}");

    private Readings() {}

    /** Every other reading of the text. */
    static List<Reading> of(String text) {
        List<Reading> readings = new ArrayList<>();
        if (text.contains("=?")) {
            add(readings, "encoded-word", text, words(text));
        }
        if (text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
            add(readings, "html", text, Parser.unescapeEntities(text, false));
        }
        if (text.indexOf('<') >= 0) {
            add(readings, "tags", text, TAG.matcher(text).replaceAll(""));
        }
        if (text.indexOf('\\') >= 0) {
            add(readings, "escapes", text, replaced(ESCAPE, text, Readings::escape));
            add(readings, "css", text, replaced(STYLE, text, m -> point(m.group(1), 16)));
            add(readings, "rtf", text, replaced(RICH, text, m -> rich(m.group(1))));
        }
        if (text.contains("xn--") || text.contains("XN--")) {
            add(readings, "idn", text, replaced(IDN_LABEL, text, m -> IDN.toUnicode(m.group())));
        }
        if (text.indexOf('+') >= 0) {
            add(readings, "utf-7", text, replaced(UTF7, text, m -> sevenBit(m.group(1))));
        }
        add(readings, "numbers", text, replaced(NUMBERS, text, m -> numbers(m.group())));
        return readings;
    }

    private static void add(List<Reading> readings, String step, String before, String after) {
        if (!after.equals(before)) {
            readings.add(new Reading(step, after));
        }
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String escape(MatchResult found) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return point(found.group(group), 16);
            }
        }
        return point(found.group(4), 8);
    }

    private static String point(String digits, int base) {
        int value = Integer.parseInt(digits, base);
        return Character.isValidCodePoint(value) ? Character.toString(value) : " ";
    }

    private static String rich(String digits) {
        return String.valueOf((char) Integer.parseInt(digits));
    }

    private static String numbers(String run) {
        StringBuilder text = new StringBuilder();
        for (String number : run.split("[ ,;+]+")) {
            text.append(point(number, 10));
        }
        return text.toString();
    }

    private static String sevenBit(String run) {
        return new String(Base64Runs.decoded(run, 0), StandardCharsets.UTF_16BE);
    }

    /** Encoded words (RFC 2047) decoded; neighbours of one writing as one run of octets. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Matcher word = WORD.matcher(text);
        String writing = "";
        int at = 0;
        while (word.find()) {
            boolean goesOn = word.start() == at && word.group(1).equalsIgnoreCase(writing);
            if (!goesOn) {
                flush(out, octets, writing);
                out.append(text, at, word.start());
            }
            writing = word.group(1);
            boolean quoted = word.group(2).equalsIgnoreCase("q");
            octets.writeBytes(
                    quoted ? quoted(word.group(3)) : Base64Runs.decoded(word.group(3), 0));
            at = word.end();
        }
        flush(out, octets, writing);
        return out.append(text, at, text.length()).toString();
    }

    private static void flush(StringBuilder out, ByteArrayOutputStream octets, String writing) {
        out.append(octets.toString(charset(writing)));
        octets.reset();
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < text.length()) {
            int value = text.charAt(i) == '=' ? HexRuns.pair(text, i + 1) : -1;
            out.write(value >= 0 ? value : text.charAt(i) == '_' ? ' ' : text.charAt(i));
            i += value >= 0 ? 3 : 1;
        }
        return out.toByteArray();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
