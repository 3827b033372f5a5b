package tokuden.law.procedure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.law.LawElement;

/** Turns an element of the file of clocks into a {@link ClockRule}. */
final class ClockXml {
    private ClockXml() {}

    static ClockRule rule(LawElement clock) {
        return new ClockRule(
                clock.attribute("id"),
                clock.oneOf(ClockRule.Scope.class, "scope"),
                facts(clock, "counts"),
                counting(clock),
                facts(clock, "decidedBy").stream().findFirst(),
                day(clock, "from").orElse(LocalDate.MIN),
                day(clock, "until").orElse(LocalDate.MAX),
                facts(clock, "endedBy"),
                suspension(clock),
                words(clock, "replaces"),
                clock.flag("estimate"),
                clock.flag("confirmed"),
                both(clock.child("name")),
                both(clock.child("says")),
                clock.each("basis", ClockXml::basis));
    }

    static Basis basis(LawElement basis) {
        return new Basis(
                basis.attribute("law"),
                basis.attribute("en"),
                basis.attribute("citation"),
                basis.attribute("subject"),
                basis.flag("confirmed"));
    }

    static ClockRule.Words both(LawElement words) {
        return new ClockRule.Words(words.attribute("ja"), words.attribute("en"));
    }

    private static Counting counting(LawElement clock) {
        return new Counting(
                Period.parse(clock.attribute("length")),
                clock.oneOf(Counting.First.class, "first"),
                clock.attribute("offDays").equals("MOVE_THE_END"));
    }

    private static Optional<ClockRule.Suspension> suspension(LawElement clock) {
        List<FactKind> from = facts(clock, "suspendedFrom");
        List<FactKind> until = facts(clock, "suspendedUntil");
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClockRule.Suspension(from.get(0), until.get(0)));
    }

    private static Optional<LocalDate> day(LawElement clock, String name) {
        return Optional.of(clock.attribute(name)).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    }

    private static List<FactKind> facts(LawElement clock, String name) {
        return words(clock, name).stream().map(FactKind::valueOf).toList();
    }

    static List<String> words(LawElement element, String name) {
        return Arrays.stream(element.attribute(name).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
