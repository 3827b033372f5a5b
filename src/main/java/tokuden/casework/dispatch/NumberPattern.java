package tokuden.casework.dispatch;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;

/**
 * How the document numbers of an office are written (文書番号の型): {@code 総基消} gives {@code 総基消第12号};
 * {@code 令{年度}総基消第{番号}号} says itself where the year of the era and the running number stand.
 */
public record NumberPattern(String text) {
    private static final String RUNNING = "{番号}";
    private static final String YEAR = "{年度}";

    /** The fiscal year (会計年度, 財政法11条) in which that day lies, by the year of its April. */
    public static int fiscalYear(LocalDate on) {
        return on.getMonth().compareTo(Month.APRIL) < 0 ? on.getYear() - 1 : on.getYear();
    }

    /** The number as it is written. */
    public String written(int fiscalYear, long running) {
        String whole = text.contains(RUNNING) ? text : text + "第" + RUNNING + "号";
        return whole.replace(YEAR, Integer.toString(yearOfEra(fiscalYear)))
                .replace(RUNNING, Long.toString(running));
    }

    /** A fiscal year bears the era of its last day: that of 2019 is 令和元年度. */
    private static int yearOfEra(int fiscalYear) {
        JapaneseDate last = JapaneseDate.of(fiscalYear + 1, 3, 31);
        return last.get(ChronoField.YEAR_OF_ERA) - 1;
    }
}
