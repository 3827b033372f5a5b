package tokuden;

import tokuden.casework.Stage;
import tokuden.documents.Document;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.documents.forms.OrderSupplement;
import tokuden.documents.forms.Stationery;
import tokuden.work.TroubleException;

/** The paper of an order as far as it has come: a draft, or the decided order. */
record OrderPaper(Stationery stationery) {
    Document of(Stage stage) {
        return CorrectiveOrderForm.at(stage, OrderSupplement.NOTHING, stationery)
                .orElseThrow(() -> new TroubleException("case.not-proposed"));
    }
}
