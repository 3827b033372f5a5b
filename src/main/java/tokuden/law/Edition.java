package tokuden.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole act as in force from one day on: whom and what it covers, duties, who issues a
 * corrective order for which breach and under which article, what disobedience and direct breach
 * are threatened with, further articles a case cites, and where all this was taken from.
 *
 * @param amendedBy the amending act, or the act itself for the first edition
 * @param mainPoint what this edition changed, in one sentence
 * @param source the texts read for this edition
 * @param asKnownOn the state of the newest text read: later changes, if any, are not known here
 * @param orderProvision the article under which a corrective order (措置命令) is given
 * @param articles further provisions, found by subject
 * @param openPoints what could not be confirmed in this edition (要確認)
 */
public record Edition(
        EditionKey key,
        Titles titles,
        String amendedBy,
        String mainPoint,
        String source,
        LocalDate asKnownOn,
        Coverage coverage,
        List<Duty> duties,
        Provision orderProvision,
        List<OrderRule> orderRules,
        List<Threat> threats,
        List<Article> articles,
        List<OpenPoint> openPoints) {
    public Edition {
        duties = List.copyOf(duties);
        orderRules = List.copyOf(orderRules);
        threats = List.copyOf(threats);
        articles = List.copyOf(articles);
        openPoints = List.copyOf(openPoints);
    }

    /** The duty whose breach this is; empty if this edition knows no such duty. */
    public Optional<Duty> duty(Breach breach) {
        return duties.stream().filter(d -> d.breach() == breach).findFirst();
    }

    /** The item of labelling, if this edition demands it. */
    public Optional<Duty.Item> labelling(LabellingItem item) {
        return duty(Breach.LABELLING).flatMap(d -> d.item(item));
    }

    /** Who may order what for this breach; empty if nobody may. */
    public Optional<OrderRule> orderRule(Breach breach) {
        return orderRules.stream().filter(r -> r.breach() == breach).findFirst();
    }

    /** Who issues a corrective order for this breach, in the order of signing; empty if nobody. */
    public List<String> issuersFor(Breach breach) {
        return orderRule(breach).map(OrderRule::issuers).orElse(List.of());
    }

    /** What the breach itself is threatened with; empty if only disobeying an order is punished. */
    public Optional<Penalty> forBreach(Breach breach) {
        return threat(Threat.Kind.BREACH, breach);
    }

    /** What disobeying an order on this breach is threatened with. */
    public Optional<Penalty> forDisobedience(Breach breach) {
        return threat(Threat.Kind.ORDER_DISOBEYED, breach);
    }

    /** What refusing a report or an inspection is threatened with. */
    public Optional<Penalty> forRefusedReport() {
        return threats.stream()
                .filter(t -> t.kind() == Threat.Kind.REPORT_REFUSED)
                .map(Threat::penalty)
                .findFirst();
    }

    /** The provision on that subject, e.g. {@link Article#REPORT_DEMAND}. */
    public Optional<Article> article(String subject) {
        return articles.stream().filter(a -> a.subject().equals(subject)).findFirst();
    }

    private Optional<Penalty> threat(Threat.Kind kind, Breach breach) {
        return threats.stream()
                .filter(t -> t.kind() == kind && t.breaches().contains(breach))
                .map(Threat::penalty)
                .findFirst();
    }

    /**
     * Who may order what is to be mended after a breach, and whether the entruster (送信委託者) may be
     * addressed besides the sender.
     *
     * @param confirmed false where no source read says so for this breach: shown as 要確認
     */
    public record OrderRule(
            Breach breach, List<String> issuers, boolean entrusterToo, boolean confirmed) {
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
