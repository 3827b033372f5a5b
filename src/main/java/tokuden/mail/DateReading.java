package tokuden.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date and time as mail programs write it (RFC 5322 sections 3.3 and 4.3) and as those of the
 * years about 2000 wrote it: years of two digits or counted from 1900, zones by name or missing,
 * weekdays that are wrong, month before day, ISO dates.
 */
public final class DateReading {
    /** A time without zone is read as Japan's, where the reporters live. */
    static final ZoneOffset WITHOUT_ZONE = ZoneOffset.ofHours(9);

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String TIME =
            "(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(?:\\.\\d+)?\\s*([AaPp][Mm])?";
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<![\\d/-])" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})[\\s/-]{1,3}([A-Za-z]{3,9})\\.?,?[\\s/-]{1,3}(\\d{2,4})(?!\\d|:)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "([A-Za-z]{3,9})\\.?\\s{1,3}(\\d{1,2}),?(?:\\s.{0,20})?\\s(\\d{4})(?!\\d)");
    private static final Pattern DIGITS_YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern DIGITS_MONTH_FIRST =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2,4})");
    private static final Pattern NUMERIC_ZONE =
            Pattern.compile("([+-])\\s?(\\d{2}):?(\\d{2})(?!\\d)");
    private static final Pattern NAMED_ZONE = Pattern.compile("\\b([A-Z]{1,5})\\b");
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("UT", 0),
                    Map.entry("UTC", 0),
                    Map.entry("GMT", 0),
                    Map.entry("Z", 0),
                    Map.entry("WET", 0),
                    Map.entry("BST", 60),
                    Map.entry("CET", 60),
                    Map.entry("MET", 60),
                    Map.entry("CEST", 120),
                    Map.entry("EET", 120),
                    Map.entry("MSK", 180),
                    Map.entry("JST", 540),
                    Map.entry("KST", 540),
                    Map.entry("HKT", 480),
                    Map.entry("SGT", 480),
                    Map.entry("EST", -300),
                    Map.entry("EDT", -240),
                    Map.entry("CST", -360),
                    Map.entry("CDT", -300),
                    Map.entry("MST", -420),
                    Map.entry("MDT", -360),
                    Map.entry("PST", -480),
                    Map.entry("PDT", -420),
                    Map.entry("AKST", -540),
                    Map.entry("HST", -600));

    private final String text;

    private DateReading(String text) {
        this.text = text;
    }

    /** A point in time, and whether its zone was written. */
    public record Moment(Instant at, boolean zoned) {}

    /** The first date and time the text holds; empty if it holds none that exists. */
    public static Optional<Moment> in(String text) {
        String shorter = text.length() > 200 ? text.substring(0, 200) : text;
        return new DateReading(shorter.strip()).read();
    }

    private Optional<Moment> read() {
        Matcher time = TIME_OF_DAY.matcher(text);
        boolean hasTime = time.find();
        Optional<int[]> day = day();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String rest = hasTime ? text.substring(time.end()) : "";
        Optional<ZoneOffset> zone = zone(rest);
        try {
            int[] ymd = day.get();
            LocalDateTime local =
                    LocalDateTime.of(ymd[0], ymd[1], ymd[2], 0, 0)
                            .plusSeconds(hasTime ? seconds(time) : 0);
            return Optional.of(
                    new Moment(local.toInstant(zone.orElse(WITHOUT_ZONE)), zone.isPresent()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static long seconds(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        if (hour > 24 || minute > 59 || second > 60) {
            throw new DateTimeException("no time of day");
        }
        if (time.group(4) != null && hour <= 12) {
            hour = hour % 12 + (time.group(4).equalsIgnoreCase("pm") ? 12 : 0);
        }
        return hour * 3600L + minute * 60L + second;
    }

    private Optional<int[]> day() {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        while (dayFirst.find()) {
            int month = month(dayFirst.group(2));
            if (month > 0) {
                return Optional.of(ymd(dayFirst.group(3), month, dayFirst.group(1)));
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            int month = month(monthFirst.group(1));
            if (month > 0) {
                return Optional.of(ymd(monthFirst.group(3), month, monthFirst.group(2)));
            }
        }
        Matcher iso = DIGITS_YEAR_FIRST.matcher(text);
        if (iso.find()) {
            return Optional.of(ymd(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
        }
        Matcher us = DIGITS_MONTH_FIRST.matcher(text);
        return us.find()
                ? Optional.of(ymd(us.group(3), Integer.parseInt(us.group(1)), us.group(2)))
                : Optional.empty();
    }

    /** RFC 5322 section 4.3: 00–49 are of this century, 50–99 and three digits count from 1900. */
    private static int[] ymd(String year, int month, String day) {
        int y = Integer.parseInt(year);
        int full = year.length() == 2 && y < 50 ? 2000 + y : year.length() < 4 ? 1900 + y : y;
        return new int[] {full, month, Integer.parseInt(day)};
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(start) + 1;
    }

    private Optional<ZoneOffset> zone(String rest) {
        Matcher numeric = NUMERIC_ZONE.matcher(rest);
        if (numeric.find()) {
            int minutes =
                    Integer.parseInt(numeric.group(2)) * 60 + Integer.parseInt(numeric.group(3));
            int signed = numeric.group(1).equals("-") ? -minutes : minutes;
            return Math.abs(signed) <= 18 * 60
                    ? Optional.of(ZoneOffset.ofTotalSeconds(signed * 60))
                    : Optional.empty();
        }
        Matcher named = NAMED_ZONE.matcher(rest);
        while (named.find()) {
            Integer minutes = ZONES.get(named.group(1));
            if (minutes != null) {
                return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
            }
        }
        return Optional.empty();
    }
}
