package tokuden.casework.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.Lack;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Sheet;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.FactKind;

/**
 * What must always be seen of a case (事案の見出し): its state, the act that comes next, the nearest
 * clock, whose it is and what is open.
 */
public record CaseHead(
        Case of,
        Sheet sheet,
        Optional<ActKind> next,
        Optional<RunningClock> nearest,
        List<RunningClock> clocks,
        List<Lack> gaps) {
    public CaseHead {
        clocks = List.copyOf(clocks);
        gaps = List.copyOf(gaps);
    }

    /** The head of that case. */
    public static CaseHead of(Case in, CaseHistory history, Clockwork clockwork) {
        Sheet sheet = history.sheet();
        List<RunningClock> clocks = clockwork.running(in, history);
        Set<ActKind> done = Ladder.done(in, history);
        boolean over =
                sheet.state() != Sheet.State.OPEN
                        || done.stream().anyMatch(a -> clockwork.procedure().rung(a).last());
        return new CaseHead(
                in,
                sheet,
                over ? Optional.empty() : Optional.of(in.stage().match(new Next(done, sheet))),
                clocks.stream().filter(c -> !c.estimate()).findFirst(),
                clocks,
                gaps(in, history, sheet, clockwork));
    }

    private static List<Lack> gaps(Case in, CaseHistory history, Sheet sheet, Clockwork clockwork) {
        List<Lack> gaps = new ArrayList<>();
        if (sheet.owner().isEmpty() && sheet.state() == Sheet.State.OPEN) {
            gaps.add(new Lack("gap.no-owner"));
        }
        if (in.breaches().isEmpty()) {
            gaps.add(new Lack("order.no-determination"));
        }
        if (in.parties().isEmpty()) {
            gaps.add(new Lack("order.no-sender"));
        }
        var kinds = clockwork.facts(in, history).stream().map(f -> f.kind()).toList();
        if (kinds.contains(FactKind.ORDER_MADE) && !kinds.contains(FactKind.ORDER_ARRIVED)) {
            gaps.add(new Lack("guard.order-not-arrived"));
        }
        if (!sheet.suspicions().isEmpty()) {
            gaps.add(new Lack("gap.suspicion", Integer.toString(sheet.suspicions().size())));
        }
        return gaps;
    }

    /** The act that comes next at each stage. */
    private record Next(Set<ActKind> done, Sheet sheet) implements Stage.Reader<ActKind> {
        @Override
        public ActKind underExamination(UnderExamination stage) {
            if (!sheet.selected().isEmpty()) {
                return ActKind.REFERRAL;
            }
            return done.contains(ActKind.GUIDANCE) ? ActKind.CORRECTIVE_ORDER : ActKind.GUIDANCE;
        }

        @Override
        public ActKind proposed(ProposedOrder stage) {
            return ActKind.EXPLANATION;
        }

        @Override
        public ActKind explanationPending(ExplanationPending stage) {
            return ActKind.EXPLANATION;
        }

        @Override
        public ActKind ready(OrderReady stage) {
            return ActKind.CORRECTIVE_ORDER;
        }

        @Override
        public ActKind ordered(CorrectiveOrder stage) {
            return done.contains(ActKind.COMPLIANCE_CHECK) || !sheet.suspicions().isEmpty()
                    ? ActKind.REFERRAL
                    : ActKind.COMPLIANCE_CHECK;
        }
    }
}
