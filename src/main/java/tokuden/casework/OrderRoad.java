package tokuden.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tokuden.law.Act;
import tokuden.office.Approval;
import tokuden.office.Investigator;
import tokuden.office.Officer;

/**
 * The road of an order (措置命令の手続): proposed, explained, decided. Each step is asked of its stage and
 * of the {@link OrderRules}, kept, and entered in the journal.
 */
final class OrderRoad {
    private static final String ORDER = "corrective-order";

    private final Cases cases;
    private final DocumentRegister register;
    private final CaseRecord record;
    private final Clock clock;
    private final OrderRules rules;

    OrderRoad(
            Cases cases,
            DocumentRegister register,
            CaseRecord record,
            Clock clock,
            OrderRules rules) {
        this.cases = cases;
        this.register = register;
        this.record = record;
        this.clock = clock;
        this.rules = rules;
    }

    List<Lack> lacks(Case in, Necessity necessity, String measures, Officer by) {
        return draft(in, necessity, measures, by).match(draft -> List.of(), Refusal::lacks);
    }

    Answer<Case> propose(Case in, Necessity necessity, String measures, Officer by) {
        return draft(in, necessity, measures, by)
                .match(draft -> step(in, draft, by, "case.order-proposed"), Answer::refused);
    }

    Answer<Case> offer(Case in, Explanation offer, Officer by) {
        Answer<ExplanationPending> next =
                in.stage()
                        .match(
                                Stage.Reader.onlyProposed(
                                        stage -> stage.offerExplanation(offer),
                                        refused(new Lack("explanation.nothing-proposed"))));
        return asked(next, rules.toOffer(in, offer))
                .match(s -> step(in, s, by, "case.explanation-offered"), Answer::refused);
    }

    Answer<Case> exempt(Case in, LocalDate on, Explanation.Exemption exemption, Officer by) {
        Answer<OrderReady> next =
                in.stage()
                        .match(
                                Stage.Reader.onlyProposed(
                                        stage -> stage.exempt(on, exemption),
                                        refused(new Lack("exemption.nothing-proposed"))));
        return asked(next, rules.toOffer(in, Explanation.exempt(on, exemption)))
                .match(s -> step(in, s, by, "case.explanation-exempted"), Answer::refused);
    }

    Answer<Case> take(Case in, Explanation.Statement said, Officer by) {
        Answer<ExplanationPending> next =
                in.stage()
                        .match(
                                Stage.Reader.onlyPending(
                                        stage -> Answer.granted(stage.heard(said)),
                                        refused(new Lack("explanation.not-offered"))));
        return next.match(s -> step(in, s, by, "case.explanation-taken"), Answer::refused);
    }

    Answer<Case> conclude(Case in, LocalDate on, String considered, Officer by) {
        Answer<OrderReady> next =
                in.stage()
                        .match(
                                Stage.Reader.onlyPending(
                                        stage -> stage.conclude(on, considered),
                                        refused(new Lack("explanation.not-offered"))));
        return next.match(s -> step(in, s, by, "case.explanation-concluded"), Answer::refused);
    }

    Answer<Case> decide(Case in, LocalDate on, String symbol, Officer by) {
        if (rules.byRoute()) {
            return refused(new Lack("order.by-route"));
        }
        Answer<OrderReady> ready = ready(in);
        Optional<Approval> approval =
                ready.match(
                        r -> Approval.of(by, r.order().drafter(), clock.instant()),
                        refusal -> Optional.empty());
        return approval.map(a -> decide(in, on, symbol, a, Function.identity()))
                .orElseGet(
                        () ->
                                ready.match(
                                        r -> refused(new Lack("approval.four-eyes", by.name())),
                                        Answer::refused));
    }

    /** Number, case and what goes along are one change; the journal is told afterwards. */
    <T> Answer<T> decide(
            Case in, LocalDate on, String symbol, Approval approval, Function<Case, T> along) {
        DocumentNumber none = new DocumentNumber(symbol);
        Answer<CorrectiveOrder> tried =
                ready(in).match(r -> r.decide(approval, none, on), Answer::refused);
        return asked(tried, rules.toDecide(in, on))
                .match(fine -> made(in, fine, symbol, along), Answer::refused);
    }

    private <T> Answer<T> made(
            Case in, CorrectiveOrder fine, String symbol, Function<Case, T> along) {
        List<Case> made = new ArrayList<>();
        T kept =
                cases.together(
                        () -> {
                            DocumentNumber number =
                                    register.take(symbol, fine.orderedOn(), in.number(), ORDER);
                            made.add(cases.keep(in.at(fine.under(number))));
                            return along.apply(made.get(0));
                        });
        Case ordered = made.get(0);
        record.enter(
                ordered,
                fine.approval().by(),
                "case.order-decided",
                record.particulars(ordered.stage()));
        return Answer.granted(kept);
    }

    private static Answer<OrderReady> ready(Case in) {
        return in.stage()
                .match(
                        Stage.Reader.onlyReady(
                                Answer::granted,
                                refused(new Lack("order.explanation-not-concluded"))));
    }

    private Answer<ProposedOrder> draft(Case in, Necessity necessity, String measures, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Investigator> investigator = Investigator.of(by);
        if (!Caseworker.stillOpen(in)) {
            lacks.add(new Lack("case.order-under-way"));
        }
        if (investigator.isEmpty()) {
            lacks.add(new Lack("officer.not-investigator", by.name()));
            return Answer.refused(new Refusal(lacks));
        }
        Answer<ProposedOrder> draft =
                in.proposeOrder(necessity, measures, investigator.get(), clock.instant());
        lacks.addAll(rules.toPropose(in, necessity, measures, today()));
        return asked(draft, lacks);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    /** The step if its stage and the rules both allow it, else everything that lacks, once. */
    private static <T> Answer<T> asked(Answer<T> step, List<Lack> lacks) {
        List<Lack> all =
                Stream.concat(
                                lacks.stream(),
                                step.match(t -> List.<Lack>of(), Refusal::lacks).stream())
                        .distinct()
                        .toList();
        return all.isEmpty() ? step : Answer.refused(new Refusal(all));
    }

    private Answer<Case> step(Case in, Stage next, Officer by, String action) {
        return Answer.granted(record.keep(in.at(next), by, action, record.particulars(next)));
    }

    private static <T> Answer<T> refused(Lack lack) {
        return Answer.refused(new Refusal(List.of(lack)));
    }
}
