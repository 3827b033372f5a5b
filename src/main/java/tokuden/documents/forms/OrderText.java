package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.Optional;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Explanation;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.law.Act;

/**
 * What an order says at the stage it has come to: a draft has no number and no date yet, and
 * perhaps no explanation.
 *
 * @param day whose law decides issuers, penalty and remedies: of the order, or of the draft
 */
record OrderText(
        ProposedOrder order,
        Optional<Explanation> explanation,
        String considered,
        Optional<DocumentNumber> number,
        Optional<LocalDate> orderedOn,
        LocalDate day,
        OrderSupplement supplement) {
    static OrderText of(CorrectiveOrder decided, OrderSupplement supplement) {
        return new OrderText(
                decided.order(),
                Optional.of(decided.explanation()),
                decided.considered(),
                Optional.of(decided.number()),
                Optional.of(decided.orderedOn()),
                decided.orderedOn(),
                supplement);
    }

    static OrderText of(OrderReady ready, OrderSupplement supplement) {
        return new OrderText(
                ready.order(),
                Optional.of(ready.explanation()),
                ready.considered(),
                Optional.empty(),
                Optional.empty(),
                ready.concludedOn(),
                supplement);
    }

    static OrderText of(ProposedOrder proposed, OrderSupplement supplement) {
        return new OrderText(
                proposed,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                LocalDate.ofInstant(proposed.draftedAt(), Act.JAPAN),
                supplement);
    }

    String caseNumber() {
        return order.caseNumber().text();
    }

    boolean isDraft() {
        return orderedOn.isEmpty();
    }
}
