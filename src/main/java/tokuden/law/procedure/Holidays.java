package tokuden.law.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which offices are closed (行政機関の休日): Saturdays, Sundays, public holidays (国民の祝日, with
 * substitute days and days between two holidays) and the turn of the year. They matter only where
 * the law lets them move the end of a period.
 */
public final class Holidays {
    private final List<Rule> rules;
    private final LocalDate substituteFrom;
    private final LocalDate passingOverFrom;
    private final LocalDate betweenFrom;
    private final Turn turn;

    Holidays(
            List<Rule> rules,
            LocalDate substituteFrom,
            LocalDate passingOverFrom,
            LocalDate betweenFrom,
            Turn turn) {
        this.rules = List.copyOf(rules);
        this.substituteFrom = substituteFrom;
        this.passingOverFrom = passingOverFrom;
        this.betweenFrom = betweenFrom;
        this.turn = turn;
    }

    /** The turn of the year on which offices are closed, over the new year. */
    record Turn(MonthDay first, MonthDay last) {
        boolean holds(LocalDate day) {
            MonthDay it = MonthDay.from(day);
            return !it.isBefore(first) || !it.isAfter(last);
        }
    }

    /** One holiday of the year; 0 or empty where a part does not matter. */
    record Rule(
            String name,
            int month,
            int day,
            int week,
            double equinox,
            Optional<LocalDate> on,
            int from,
            int until,
            Set<Integer> not) {
        boolean falls(LocalDate asked) {
            int year = asked.getYear();
            if (on.isPresent()) {
                return on.get().equals(asked);
            }
            if (year < from
                    || year > until
                    || not.contains(year)
                    || asked.getMonthValue() != month) {
                return false;
            }
            if (week > 0) {
                return asked.getDayOfWeek() == DayOfWeek.MONDAY
                        && (asked.getDayOfMonth() + 6) / 7 == week;
            }
            return asked.getDayOfMonth() == (equinox > 0 ? equinox(year) : day);
        }

        /** The usual approximation, good for the years 1980 to 2099. */
        private int equinox(int year) {
            int years = year - 1980;
            return (int) (equinox + 0.242194 * years - years / 4);
        }
    }

    /** The name of the holiday that falls on that day; substitute days have none. */
    public Optional<String> named(LocalDate day) {
        return rules.stream().filter(r -> r.falls(day)).map(Rule::name).findFirst();
    }

    /** Is it a public holiday (休日), be it as substitute or between two holidays? */
    public boolean isHoliday(LocalDate day) {
        return named(day).isPresent() || isSubstitute(day) || isBetween(day);
    }

    /** Are offices closed? */
    public boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || turn.holds(day)
                || isHoliday(day);
    }

    /** That day, or the first open day after it. */
    public LocalDate openOnOrAfter(LocalDate day) {
        LocalDate open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private boolean isSubstitute(LocalDate day) {
        if (day.isBefore(substituteFrom)) {
            return false;
        }
        LocalDate before = day.minusDays(1);
        while (!day.isBefore(passingOverFrom)
                && named(before).isPresent()
                && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return before.getDayOfWeek() == DayOfWeek.SUNDAY && named(before).isPresent();
    }

    private boolean isBetween(LocalDate day) {
        return !day.isBefore(betweenFrom)
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && named(day.minusDays(1)).isPresent()
                && named(day.plusDays(1)).isPresent();
    }
}
