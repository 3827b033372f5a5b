package tokuden.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole act as in force from one day on: duties, who issues a corrective order for which breach
 * and under which article, what disobedience and direct breach are threatened with, where the text
 * was taken from and on which day it was known to stand so.
 *
 * @param amendedBy the amending act, or the act itself for the first edition
 * @param orderProvision the article under which a corrective order (措置命令) is given
 */
public record Edition(
        EditionKey key,
        String amendedBy,
        String mainPoint,
        String source,
        LocalDate asKnownOn,
        List<Duty> duties,
        Provision orderProvision,
        List<OrderRule> orderRules,
        List<Threat> threats) {
    public Edition {
        duties = List.copyOf(duties);
        orderRules = List.copyOf(orderRules);
        threats = List.copyOf(threats);
    }

    public Optional<Duty> duty(Breach breach) {
        return duties.stream().filter(d -> d.breach() == breach).findFirst();
    }

    /** Who issues a corrective order for this breach, in the order of signing; empty if nobody. */
    public List<String> issuersFor(Breach breach) {
        return orderRules.stream()
                .filter(r -> r.breach() == breach)
                .findFirst()
                .map(OrderRule::issuers)
                .orElse(List.of());
    }

    /** What disobeying an order on this breach is threatened with. */
    public Optional<Penalty> forDisobedience(Breach breach) {
        return threats.stream()
                .filter(
                        t ->
                                t.kind() == Threat.Kind.ORDER_DISOBEYED
                                        && t.breaches().contains(breach))
                .map(Threat::penalty)
                .findFirst();
    }

    /**
     * Who may order what is to be mended after a breach, and whether the entruster may be
     * addressed.
     */
    public record OrderRule(Breach breach, List<String> issuers, boolean entrusterToo) {
        public OrderRule {
            issuers = List.copyOf(issuers);
        }
    }

    /** A threat of punishment and what it is tied to. */
    public record Threat(Kind kind, List<Breach> breaches, Penalty penalty) {
        public Threat {
            breaches = List.copyOf(breaches);
        }

        /** What is punished. */
        public enum Kind {
            /** the breach itself */
            BREACH,
            /** disobeying a corrective order on it */
            ORDER_DISOBEYED,
            /** no or false report, obstructed inspection */
            REPORT_REFUSED
        }
    }
}
