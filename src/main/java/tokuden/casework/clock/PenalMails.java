package tokuden.casework.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.Determination;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.Penalty;
import tokuden.law.procedure.Basis;
import tokuden.law.procedure.FactKind;

/**
 * Which mails of a case are threatened with punishment, and under which provision of the edition of
 * their day: the breach itself, or disobeying an order that had arrived.
 */
final class PenalMails {
    private final Act act;
    private final Map<String, Breach> determined = new HashMap<>();
    private final Optional<LocalDate> arrived;
    private final List<Breach> ordered;

    PenalMails(Act act, Case in, List<DatedFact> facts) {
        this.act = act;
        for (Determination breach : in.breaches()) {
            Breach before = determined.get(breach.mail().hex());
            if (before != Breach.FALSE_SENDER_INFORMATION) {
                determined.put(breach.mail().hex(), breach.breach());
            }
        }
        this.arrived =
                facts.stream()
                        .filter(f -> f.kind() == FactKind.ORDER_ARRIVED)
                        .map(DatedFact::day)
                        .findFirst();
        this.ordered =
                in.stage()
                        .match(
                                Stage.Reader.onlyOrdered(
                                        order -> breaches(order.order()), List.of()));
    }

    private static List<Breach> breaches(ProposedOrder order) {
        return order.determinations().stream().map(Determination::breach).distinct().toList();
    }

    /** The provision that threatens this mail, if one does. */
    Optional<Basis> threat(DatedFact mail) {
        Optional<Edition> edition = act.inForceOn(mail.day());
        Optional<Breach> breach = Optional.ofNullable(determined.get(mail.about()));
        Optional<Basis> direct =
                edition.flatMap(
                        e ->
                                breach.flatMap(e::forBreach)
                                        .map(Penalty::provision)
                                        .map(p -> Basis.of(e, p)));
        return direct.isPresent() ? direct : edition.flatMap(e -> disobedience(e, mail));
    }

    private Optional<Basis> disobedience(Edition edition, DatedFact mail) {
        if (arrived.filter(day -> mail.day().isAfter(day)).isEmpty()) {
            return Optional.empty();
        }
        return ordered.stream()
                .flatMap(b -> edition.forDisobedience(b).stream())
                .map(Penalty::provision)
                .map(p -> Basis.of(edition, p))
                .findFirst();
    }
}
