package tokuden.casework;

import java.time.LocalDate;
import tokuden.office.Approval;

/** A decided corrective order (措置命令, 7条 of the act in force today): nothing in it changes again. */
public record CorrectiveOrder(
        ProposedOrder order,
        Explanation explanation,
        String considered,
        Approval approval,
        DocumentNumber number,
        LocalDate orderedOn)
        implements Stage {
    /** The same order under that number. */
    CorrectiveOrder under(DocumentNumber taken) {
        return new CorrectiveOrder(order, explanation, considered, approval, taken, orderedOn);
    }

    @Override
    public <R> R match(Reader<R> reader) {
        return reader.ordered(this);
    }
}
