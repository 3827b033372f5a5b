package tokuden.casework;

import java.util.function.Function;

/** How far a case has come. A new kind of stage does not compile until every reader handles it. */
public sealed interface Stage
        permits UnderExamination, ProposedOrder, ExplanationPending, OrderReady, CorrectiveOrder {
    <R> R match(Reader<R> reader);

    /** Handles each stage. */
    interface Reader<R> {
        R underExamination(UnderExamination stage);

        R proposed(ProposedOrder stage);

        R explanationPending(ExplanationPending stage);

        R ready(OrderReady stage);

        R ordered(CorrectiveOrder stage);

        /** A reader that gives the same answer everywhere but for one stage. */
        static <R> Reader<R> onlyProposed(Function<ProposedOrder, R> proposed, R otherwise) {
            return new OneStage<>(otherwise) {
                @Override
                public R proposed(ProposedOrder stage) {
                    return proposed.apply(stage);
                }
            };
        }

        static <R> Reader<R> onlyPending(Function<ExplanationPending, R> pending, R otherwise) {
            return new OneStage<>(otherwise) {
                @Override
                public R explanationPending(ExplanationPending stage) {
                    return pending.apply(stage);
                }
            };
        }

        static <R> Reader<R> onlyReady(Function<OrderReady, R> ready, R otherwise) {
            return new OneStage<>(otherwise) {
                @Override
                public R ready(OrderReady stage) {
                    return ready.apply(stage);
                }
            };
        }

        static <R> Reader<R> onlyOrdered(Function<CorrectiveOrder, R> ordered, R otherwise) {
            return new OneStage<>(otherwise) {
                @Override
                public R ordered(CorrectiveOrder stage) {
                    return ordered.apply(stage);
                }
            };
        }
    }
}
