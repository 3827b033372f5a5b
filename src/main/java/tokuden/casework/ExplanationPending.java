package tokuden.casework;

import java.time.LocalDate;
import java.util.Optional;

/** 弁明手続中: the notice has arrived and the time for an explanation runs. */
public record ExplanationPending(ProposedOrder order, Explanation explanation) implements Stage {
    /** Takes a written explanation (弁明書) into the case. */
    public ExplanationPending heard(Explanation.Statement statement) {
        return new ExplanationPending(
                order,
                new Explanation(
                        explanation.noticeArrived(),
                        explanation.due(),
                        explanation.where(),
                        Optional.of(statement)));
    }

    /**
     * Concludes the procedure on that day: an explanation has come in, or the time is over.
     *
     * @param considered how the explanation was weighed; needed if there is one
     */
    public Answer<OrderReady> conclude(LocalDate today, String considered) {
        if (explanation.statement().isEmpty() && !today.isAfter(explanation.due())) {
            return Answer.refused(
                    new Refusal(
                            java.util.List.of(
                                    new Lack(
                                            "explanation.time-runs",
                                            explanation.due().toString()))));
        }
        if (explanation.statement().isPresent() && considered.isBlank()) {
            return Answer.refused(
                    new Refusal(java.util.List.of(new Lack("explanation.not-considered"))));
        }
        return Answer.granted(new OrderReady(order, explanation, considered, today));
    }

    @Override
    public <R> R match(Reader<R> reader) {
        return reader.explanationPending(this);
    }
}
