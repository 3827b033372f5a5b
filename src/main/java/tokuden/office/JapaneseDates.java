package tokuden.office;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the office writes and reads them: 令和8年11月24日, the first year of an era being 元年. Reads
 * the eras since 明治 in full or by their letter, the common calendar, full-width digits; a day that
 * the era never had is refused with the day that was probably meant.
 */
public final class JapaneseDates {
    private static final int FIRST_MEIJI_YEAR = 1868;

    private static final LocalDate FIRST_SOLAR_DAY = LocalDate.of(1873, 1, 1);

    private static final Map<String, JapaneseEra> ERAS =
            Map.of(
                    "R", JapaneseEra.REIWA,
                    "令和", JapaneseEra.REIWA,
                    "H", JapaneseEra.HEISEI,
                    "平成", JapaneseEra.HEISEI,
                    "S", JapaneseEra.SHOWA,
                    "昭和", JapaneseEra.SHOWA,
                    "T", JapaneseEra.TAISHO,
                    "大正", JapaneseEra.TAISHO,
                    "M", JapaneseEra.MEIJI,
                    "明治", JapaneseEra.MEIJI);

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<era>令和|平成|昭和|大正|明治|[RHSTM])?(?<year>\\d{1,4}|元)"
                            + "(?:年|[./-])(?<month>\\d{1,2})(?:月|[./-])(?<day>\\d{1,2})日?");

    private static final Pattern COMPACT =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");

    private JapaneseDates() {}

    /** The day as papers write it, {@code 令和元年5月1日}; before 1873 by the common calendar. */
    public static String written(LocalDate day) {
        if (day.isBefore(FIRST_SOLAR_DAY)) {
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        String count = year == 1 ? "元" : Integer.toString(year);
        return era + count + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Reads a day in any of the usual writings. */
    public static Reading read(String typed) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .replaceAll("[‐‑‒–—―−ー]", "-")
                        .replace('。', '.')
                        .toUpperCase(Locale.ROOT);
        Matcher matcher = WRITTEN.matcher(plain);
        if (!matcher.matches()) {
            matcher = COMPACT.matcher(plain);
        }
        if (!matcher.matches()) {
            return new Refused(Refused.Why.NO_DATE, Optional.empty());
        }
        return read(Typed.of(matcher));
    }

    private static Reading read(Typed typed) {
        if (typed.month() < 1 || typed.month() > 12 || typed.day() < 1 || typed.year() < 1) {
            return new Refused(Refused.Why.NO_SUCH_DAY, Optional.empty());
        }
        if (typed.era().isEmpty() && typed.digits() < 4) {
            return new Refused(Refused.Why.NO_ERA, Optional.empty());
        }
        int year = typed.commonYear();
        int last = YearMonth.of(year, typed.month()).lengthOfMonth();
        LocalDate day = LocalDate.of(year, typed.month(), Math.min(typed.day(), last));
        if (typed.day() > last) {
            return new Refused(Refused.Why.NO_SUCH_DAY, Optional.of(day));
        }
        return typed.era().map(era -> within(era, typed, day)).orElse(new Read(day));
    }

    private static Reading within(JapaneseEra era, Typed typed, LocalDate day) {
        try {
            JapaneseDate.of(era, typed.year(), typed.month(), typed.day());
            return new Read(day);
        } catch (DateTimeException notOfThisEra) {
            return new Refused(Refused.Why.NOT_OF_THIS_ERA, Optional.of(day));
        }
    }

    /** What was typed, taken apart. */
    private record Typed(Optional<JapaneseEra> era, int year, int digits, int month, int day) {
        static Typed of(Matcher matcher) {
            boolean compact = matcher.pattern() == COMPACT;
            Optional<JapaneseEra> era =
                    compact
                            ? Optional.empty()
                            : Optional.ofNullable(matcher.group("era")).map(ERAS::get);
            String year = matcher.group("year").replace("元", "1");
            return new Typed(
                    era,
                    Integer.parseInt(year),
                    year.length(),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
        }

        int commonYear() {
            return era.map(e -> firstYear(e) + year - 1).orElse(year);
        }

        /** The 12th month of the first year surely lies in the era; 明治 is counted from 1868. */
        private static int firstYear(JapaneseEra era) {
            return era == JapaneseEra.MEIJI
                    ? FIRST_MEIJI_YEAR
                    : LocalDate.from(JapaneseDate.of(era, 1, 12, 31)).getYear();
        }
    }

    /** What came of reading: a day, or a refusal. */
    public sealed interface Reading {
        /** The day, if it could be read. */
        Optional<LocalDate> date();

        /** The day that was probably meant, if reading was refused. */
        Optional<LocalDate> proposal();
    }

    /** A day was read. */
    public record Read(LocalDate day) implements Reading {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }

        @Override
        public Optional<LocalDate> proposal() {
            return Optional.empty();
        }
    }

    /** No day was read, why, and the day that was probably meant. */
    public record Refused(Why why, Optional<LocalDate> proposal) implements Reading {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        /** Why it was refused. */
        public enum Why {
            /** not the writing of a date */
            NO_DATE,
            /** a short year without an era */
            NO_ERA,
            /** 30 February */
            NO_SUCH_DAY,
            /** 平成31年5月1日: the era had ended, or not begun */
            NOT_OF_THIS_ERA
        }
    }
}
