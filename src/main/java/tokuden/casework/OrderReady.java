package tokuden.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tokuden.office.Approval;

/** An order that may be decided (決裁待ち): the opportunity of explanation has been given. */
public record OrderReady(
        ProposedOrder order, Explanation explanation, String considered, LocalDate concludedOn)
        implements Stage {
    /**
     * Decides the order. The approval itself carries the rule of four eyes; here it must be one for
     * this very draft.
     */
    public Answer<CorrectiveOrder> decide(
            Approval approval, DocumentNumber number, LocalDate orderedOn) {
        List<Lack> lacks = new ArrayList<>();
        if (!approval.drafter().id().equals(order.drafter().id())) {
            lacks.add(new Lack("approval.other-draft", order.drafter().name()));
        }
        if (orderedOn.isBefore(concludedOn)) {
            lacks.add(
                    new Lack(
                            "order.before-explanation",
                            orderedOn.toString(),
                            concludedOn.toString()));
        }
        return lacks.isEmpty()
                ? Answer.granted(
                        new CorrectiveOrder(
                                order, explanation, considered, approval, number, orderedOn))
                : Answer.refused(new Refusal(lacks));
    }

    @Override
    public <R> R match(Reader<R> reader) {
        return reader.ready(this);
    }
}
