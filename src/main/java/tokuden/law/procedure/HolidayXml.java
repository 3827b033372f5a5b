package tokuden.law.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.law.LawElement;

/** Turns the file of closed days into {@link Holidays}. */
final class HolidayXml {
    private HolidayXml() {}

    static Holidays holidays(LawElement file) {
        LawElement closed = file.child("closed");
        return new Holidays(
                file.each("holiday", HolidayXml::rule),
                file.child("substitute").day("from"),
                file.child("substitute").day("passingOverHolidaysFrom"),
                file.child("between").day("from"),
                new Holidays.Turn(monthDay(closed, "first"), monthDay(closed, "last")));
    }

    private static Holidays.Rule rule(LawElement holiday) {
        return new Holidays.Rule(
                holiday.attribute("name"),
                number(holiday, "month"),
                number(holiday, "day"),
                number(holiday, "week"),
                Double.parseDouble(holiday.attribute("equinox")),
                Optional.of(holiday.attribute("on"))
                        .filter(d -> !d.isEmpty())
                        .map(LocalDate::parse),
                number(holiday, "from"),
                number(holiday, "until"),
                ClockXml.words(holiday, "not").stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static MonthDay monthDay(LawElement element, String name) {
        return MonthDay.parse("--" + element.attribute(name));
    }

    private static int number(LawElement element, String name) {
        return Integer.parseInt(element.attribute(name));
    }
}
