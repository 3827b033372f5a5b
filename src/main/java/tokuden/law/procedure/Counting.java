package tokuden.law.procedure;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;

/**
 * How a period is counted (期間の計算): its length, which day is the first, and whether a closed day
 * moves its end. Weeks, months and years run by the calendar: a period ends with the day before the
 * day that corresponds to the first, and where the last month has no such day, with the end of that
 * month (民法143条, 刑事訴訟法55条2項).
 */
public record Counting(Period length, First first, boolean movedByClosedDays) {
    /** Which day is the first of the period. */
    public enum First {
        /** 初日算入: the day of the fact counts */
        SAME_DAY,
        /** 翌日起算: the day after the fact (民法140条) */
        NEXT_DAY,
        /** the first day of the fiscal year after the fact */
        NEXT_FISCAL_YEAR,
        /** no period: the fact itself is the last day */
        GIVEN
    }

    /** The first day counted when the fact falls on {@code fact}. */
    public LocalDate firstDay(LocalDate fact) {
        return switch (first) {
            case SAME_DAY, GIVEN -> fact;
            case NEXT_DAY -> fact.plusDays(1);
            case NEXT_FISCAL_YEAR -> {
                LocalDate april = LocalDate.of(fact.getYear(), Month.APRIL, 1);
                yield fact.isBefore(april) ? april : april.plusYears(1);
            }
        };
    }

    /** The last day, at whose end the period is over. */
    public LocalDate lastDay(LocalDate fact, Holidays holidays) {
        LocalDate last = first == First.GIVEN ? fact : end(firstDay(fact));
        return movedByClosedDays ? holidays.openOnOrAfter(last) : last;
    }

    private LocalDate end(LocalDate from) {
        if (length.toTotalMonths() == 0) {
            return from.plusDays(length.getDays() - 1L);
        }
        YearMonth month = YearMonth.from(from).plusMonths(length.toTotalMonths());
        return month.isValidDay(from.getDayOfMonth())
                ? month.atDay(from.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }
}
