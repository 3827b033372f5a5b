package tokuden.examination.sender;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;

/**
 * What a Received field says of the usual things (RFC 5321 section 4.4): the name the client gave
 * itself, its address and name as the writing host saw them, the host that wrote the line, and how
 * the mail came. "" where the line does not say.
 */
record ReceivedLine(
        HeaderField field, String helo, String name, String ip, String by, String with) {
    private static final int LONGEST = 2_000;
    private static final Pattern FROM = Pattern.compile("(?i)^\\s*from\\s+(\\S{1,255})");
    private static final Pattern BY = Pattern.compile("(?i)(?:^|\\s)by\\s+([^\\s;]{1,255})");
    private static final Pattern WITH = Pattern.compile("(?i)\\swith\\s+([A-Za-z0-9]{1,20})");
    private static final Pattern FOR =
            Pattern.compile("(?i)\\sfor\\s+<?([^\\s<>;]{1,255}@[^\\s<>;]{1,255})>?");
    private static final Pattern ADDRESS = Pattern.compile("\\[(?:IPv6:)?([0-9a-fA-F:.]{2,45})\\]");
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("\\(([0-9]{1,3}(?:\\.[0-9]{1,3}){3})\\)");
    private static final Pattern HELO =
            Pattern.compile("(?i)\\(?(?:HELO|EHLO)[ =]([^\\s)]{1,255})");
    private static final Pattern NAME =
            Pattern.compile("\\(([A-Za-z0-9][A-Za-z0-9._-]{0,253})[\\s\\[)]");

    static ReceivedLine of(HeaderField field) {
        String text = field.text();
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher by = BY.matcher(line);
        boolean written = by.find();
        String before = written ? line.substring(0, by.start()) : line;
        String from = first(FROM, before);
        String called = first(HELO, before);
        String ip = first(ADDRESS, before);
        return new ReceivedLine(
                field,
                called.isEmpty() ? from : called,
                called.isEmpty() ? name(before) : from,
                ip.isEmpty() ? first(BARE_ADDRESS, before) : ip,
                written ? by.group(1).toLowerCase(Locale.ROOT) : "",
                first(WITH, line).toUpperCase(Locale.ROOT));
    }

    /** The address for which the line says the mail was taken; "" if it does not say. */
    static String recipient(HeaderField field) {
        String text = field.text();
        return first(FOR, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    /** The client had shown who it is (RFC 3848). */
    boolean authenticated() {
        return with.equals("ESMTPA") || with.equals("ESMTPSA") || with.equals("ASMTP");
    }

    private static String name(String before) {
        String name = first(NAME, before).toLowerCase(Locale.ROOT);
        boolean none = name.equals("unknown") || name.matches("[0-9.]+");
        return none ? "" : name;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
