package tokuden.law.procedure;

import java.util.Optional;
import tokuden.law.LawElement;

/** Turns an element of the file of the ladder into a {@link Rung}. */
final class LadderXml {
    private LadderXml() {}

    static Rung rung(LawElement rung) {
        return new Rung(
                rung.oneOf(ActKind.class, "act"),
                rung.flag("last"),
                Optional.of(rung.attribute("due")).filter(d -> !d.isEmpty()).map(FactKind::valueOf),
                ClockXml.both(rung.child("name")),
                rung.each("basis", ClockXml::basis),
                rung.each("need", LadderXml::need),
                rung.each(
                        "check",
                        c -> new Rung.Check(c.oneOf(Guard.class, "guard"), when(c, "when"))),
                rung.each(
                        "before", b -> new Rung.Before(b.oneOf(ActKind.class, "act"), unless(b))));
    }

    private static Rung.Need need(LawElement need) {
        return new Rung.Need(
                need.attribute("field"),
                ClockXml.both(need),
                when(need, "when"),
                need.flag("after"),
                need.each("basis", ClockXml::basis));
    }

    private static Rung.When when(LawElement element, String name) {
        String[] parts = element.attribute(name).split("=", 2);
        return parts.length < 2 ? Rung.When.ALWAYS : new Rung.When(parts[0], parts[1]);
    }

    /** Left out, it never holds: the act before is always expected. */
    private static Rung.When unless(LawElement before) {
        Rung.When when = when(before, "unless");
        return when.equals(Rung.When.ALWAYS) ? new Rung.When("-", "-") : when;
    }
}
