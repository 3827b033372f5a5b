package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Lack;
import tokuden.casework.OrderReady;
import tokuden.casework.Refusal;
import tokuden.casework.Stage;
import tokuden.office.Approval;
import tokuden.office.Officer;

/**
 * Issues a corrective order that was decided on its route (施行): in one change the case takes the
 * decision over with its document number and the draft is noted as issued. What an older store left
 * begun is finished.
 */
public final class OrderIssuing {
    /** The act such a draft is about. */
    public static final String ORDER = "corrective-order";

    private final Drafting drafting;
    private final Caseworker worker;
    private final Cases cases;

    public OrderIssuing(Drafting drafting, Caseworker worker, Cases cases) {
        this.drafting = drafting;
        this.worker = worker;
        this.cases = cases;
    }

    /**
     * Issues the order.
     *
     * @param symbol what the document numbers of the office begin with
     */
    public Answer<Draft> issue(Draft draft, LocalDate on, String symbol, Officer by) {
        List<Lack> lacks = drafting.lacksForIssue(draft, by);
        Optional<Case> in = cases.find(draft.caseNumber());
        Optional<Approval> approval = draft.standing().decision().map(Standing.Decided::approval);
        if (!draft.act().equals(ORDER)) {
            lacks.add(new Lack("draft.no-order", draft.number().text()));
        }
        if (in.isEmpty()) {
            lacks.add(new Lack("draft.no-case", draft.caseNumber().text()));
        }
        if (!lacks.isEmpty() || approval.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Optional<CorrectiveOrder> begun = order(in.get(), approval.get());
        Answer<Draft> noted =
                begun.isPresent()
                        ? Answer.granted(noted(draft, begun.get()))
                        : ordered(draft, in.get(), on, symbol);
        return noted.match(issued -> Answer.granted(drafting.told(issued, by)), Answer::refused);
    }

    private Draft noted(Draft draft, CorrectiveOrder order) {
        return drafting.noted(draft, order.number(), order.orderedOn());
    }

    private Answer<Draft> ordered(Draft draft, Case in, LocalDate on, String symbol) {
        Approval approval = draft.standing().decision().orElseThrow().approval();
        List<Lack> lacks = new ArrayList<>(Drafting.beforeDecision(draft, on));
        if (!sameOrder(draft, in)) {
            lacks.add(new Lack("draft.other-order", in.number().text()));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        return worker.decide(
                in,
                on,
                symbol,
                approval,
                kept -> noted(draft, order(kept, approval).orElseThrow()));
    }

    /** Is the order of the case still the one that was decided? */
    private static boolean sameOrder(Draft draft, Case in) {
        Basis basis = draft.newest().basis();
        Optional<OrderReady> ready =
                in.stage().match(Stage.Reader.onlyReady(Optional::of, Optional.empty()));
        return ready.map(OrderReady::order)
                .map(
                        order ->
                                order.determinations().equals(basis.determinations())
                                        && order.addressees().equals(basis.addressees())
                                        && order.mails().equals(basis.mails()))
                .orElse(true);
    }

    private static Optional<CorrectiveOrder> order(Case in, Approval approval) {
        Optional<CorrectiveOrder> order =
                in.stage().match(Stage.Reader.onlyOrdered(Optional::of, Optional.empty()));
        return order.filter(o -> o.approval().equals(approval));
    }
}
