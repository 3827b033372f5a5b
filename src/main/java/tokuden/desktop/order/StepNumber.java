package tokuden.desktop.order;

import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;

/** How far the order has come, counted from 0. */
final class StepNumber implements Stage.Reader<Integer> {
    @Override
    public Integer underExamination(UnderExamination stage) {
        return 0;
    }

    @Override
    public Integer proposed(ProposedOrder stage) {
        return 1;
    }

    @Override
    public Integer explanationPending(ExplanationPending stage) {
        return 2;
    }

    @Override
    public Integer ready(OrderReady stage) {
        return 3;
    }

    @Override
    public Integer ordered(CorrectiveOrder stage) {
        return 4;
    }
}
