package tokuden;

import tokuden.casework.Stage;
import tokuden.documents.Document;
import tokuden.law.Act;
import tokuden.work.TroubleException;

/** The paper of an order as far as it has come; until its form is joined, none can be drawn. */
record OrderPaper(Act act) {
    Document of(Stage stage) {
        throw new TroubleException("paper.no-form", stage.getClass().getSimpleName());
    }
}
