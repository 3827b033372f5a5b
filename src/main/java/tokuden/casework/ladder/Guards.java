package tokuden.casework.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Lack;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.DatedFact;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.CaseHistory;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.Guard;

/** Whether a case itself allows an act: one guard, what lacks for it. */
record Guards(Case in, CaseHistory history, ActTaken taken, Clockwork clockwork, Act act) {
    List<Lack> lacks(Guard guard) {
        return switch (guard) {
            case PROVISION_IN_FORCE -> provision();
            case ADDRESSEE_IS_PARTY -> addressee();
            case BREACH_DETERMINED ->
                    in.breaches().isEmpty() ? one(new Lack("order.no-determination")) : List.of();
            case FALSE_SENDER_DETERMINED -> falseSender();
            case ORDER_ARRIVED ->
                    arrived().isEmpty() ? one(new Lack("guard.order-not-arrived")) : List.of();
            case SENT_AFTER_ORDER -> sentAfterOrder();
            case MAILS_SELECTED ->
                    selected().isEmpty() ? one(new Lack("guard.nothing-selected")) : List.of();
            case NOT_BARRED -> barred();
        };
    }

    private List<Lack> provision() {
        boolean known =
                act.inForceOn(taken.on()).stream()
                        .anyMatch(
                                e ->
                                        clockwork.procedure().rung(taken.act()).bases().stream()
                                                .allMatch(b -> b.under(e).isPresent()));
        return known
                ? List.of()
                : one(
                        new Lack(
                                "guard.no-provision",
                                clockwork.procedure().rung(taken.act()).name().ja(),
                                clockwork.procedure().rung(taken.act()).name().en(),
                                taken.on().toString()));
    }

    private List<Lack> addressee() {
        String name = taken.stated().getOrDefault("addressee", "");
        boolean party = in.parties().stream().anyMatch(p -> p.name().equals(name));
        return party || name.isBlank() ? List.of() : one(new Lack("guard.no-party", name));
    }

    private List<Lack> falseSender() {
        Set<Sha256> determined =
                in.breaches().stream()
                        .filter(d -> d.breach() == Breach.FALSE_SENDER_INFORMATION)
                        .map(d -> d.mail())
                        .collect(Collectors.toSet());
        return selected().stream()
                .filter(m -> !determined.contains(m))
                .map(m -> new Lack("guard.not-false-sender", m.hex()))
                .toList();
    }

    private List<Lack> sentAfterOrder() {
        Optional<LocalDate> arrived = arrived();
        if (arrived.isEmpty()) {
            return List.of();
        }
        Map<Sha256, Optional<Instant>> sent =
                in.mails().stream().collect(Collectors.toMap(CaseMail::exhibit, CaseMail::sentAt));
        return selected().stream()
                .filter(
                        m ->
                                sent.getOrDefault(m, Optional.empty())
                                        .map(at -> LocalDate.ofInstant(at, Act.JAPAN))
                                        .filter(day -> day.isAfter(arrived.get()))
                                        .isEmpty())
                .map(m -> new Lack("guard.not-after-order", m.hex(), arrived.get().toString()))
                .toList();
    }

    private List<Lack> barred() {
        Set<String> chosen = new HashSet<>(selected().stream().map(Sha256::hex).toList());
        Map<String, RunningClock> clocks =
                clockwork.eachMail("prosecution", in, history).stream()
                        .collect(Collectors.toMap(RunningClock::about, Function.identity()));
        return chosen.stream()
                .filter(clocks::containsKey)
                .map(clocks::get)
                .filter(c -> c.isOver(taken.on()) && !c.stopped())
                .sorted(RunningClock.NEAREST)
                .map(c -> new Lack("guard.barred", c.about(), c.last().toString()))
                .toList();
    }

    private List<Sha256> selected() {
        return history.sheet().selected();
    }

    private Optional<LocalDate> arrived() {
        boolean made =
                clockwork.facts(in, history).stream()
                        .anyMatch(f -> f.kind() == FactKind.ORDER_MADE);
        return clockwork.facts(in, history).stream()
                .filter(f -> f.kind() == FactKind.ORDER_ARRIVED && made)
                .map(DatedFact::day)
                .findFirst();
    }

    private static List<Lack> one(Lack lack) {
        return List.of(lack);
    }
}
