package tokuden;

import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.documents.Document;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.law.Act;
import tokuden.work.TroubleException;

/** The paper of an order as far as it has come: a draft, or the decided order. */
record OrderPaper(Act act) implements Stage.Reader<Document> {
    Document of(Stage stage) {
        return stage.match(this);
    }

    @Override
    public Document underExamination(UnderExamination stage) {
        throw new TroubleException("case.not-proposed");
    }

    @Override
    public Document proposed(ProposedOrder stage) {
        return CorrectiveOrderForm.draft(stage, act);
    }

    @Override
    public Document explanationPending(ExplanationPending stage) {
        return CorrectiveOrderForm.draft(stage.order(), act);
    }

    @Override
    public Document ready(OrderReady stage) {
        return CorrectiveOrderForm.draft(stage, act);
    }

    @Override
    public Document ordered(CorrectiveOrder stage) {
        return CorrectiveOrderForm.compose(stage, act);
    }
}
