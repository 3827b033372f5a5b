package tokuden.mail.route.sign;

import java.util.List;
import tokuden.mail.Span;
import tokuden.mail.route.Sentence;

/**
 * A sign of falsification.
 *
 * @param rule {@code H1} … {@code H11}
 * @param strength after weakening
 * @param unweakened what it would be without {@link #weakenedBy}
 * @param quotes the bytes of the header it rests on; empty where it rests on something missing
 * @param weakenedBy reasons why an honest mail shows it too: forwarding, lists, SRS, ARC
 */
public record Sign(
        String rule,
        Strength strength,
        Strength unweakened,
        Element element,
        List<Span> quotes,
        Sentence what,
        List<Sentence> weakenedBy) {
    public Sign {
        quotes = List.copyOf(quotes);
        weakenedBy = List.copyOf(weakenedBy);
    }

    static Sign of(String rule, Strength strength, Element element, Sentence what, Span... quotes) {
        return new Sign(rule, strength, strength, element, List.of(quotes), what, List.of());
    }

    Sign quoting(List<Span> more) {
        return new Sign(rule, strength, unweakened, element, more, what, weakenedBy);
    }

    /** Down to a hint, with the reasons; unchanged if there are none. */
    Sign weakened(List<Sentence> reasons) {
        return reasons.isEmpty()
                ? this
                : new Sign(rule, Strength.HINT, unweakened, element, quotes, what, reasons);
    }
}
