package tokuden.casework.approval;

import java.util.Optional;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;

/** The order proposed in a case, whatever has become of it since. */
final class OrderOf implements Stage.Reader<Optional<ProposedOrder>> {
    @Override
    public Optional<ProposedOrder> underExamination(UnderExamination stage) {
        return Optional.empty();
    }

    @Override
    public Optional<ProposedOrder> proposed(ProposedOrder stage) {
        return Optional.of(stage);
    }

    @Override
    public Optional<ProposedOrder> explanationPending(ExplanationPending stage) {
        return Optional.of(stage.order());
    }

    @Override
    public Optional<ProposedOrder> ready(OrderReady stage) {
        return Optional.of(stage.order());
    }

    @Override
    public Optional<ProposedOrder> ordered(CorrectiveOrder stage) {
        return Optional.of(stage.order());
    }
}
