package tokuden.casework;

import java.util.function.Function;

/** The answer to a step: the next stage, or a refusal that lists everything lacking. */
public sealed interface Answer<T> {
    <R> R match(Function<T, R> granted, Function<Refusal, R> refused);

    static <T> Answer<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Answer<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The step is taken. */
    record Granted<T>(T value) implements Answer<T> {
        @Override
        public <R> R match(Function<T, R> granted, Function<Refusal, R> refused) {
            return granted.apply(value);
        }
    }

    /** The step is refused by rule. */
    record Refused<T>(Refusal refusal) implements Answer<T> {
        @Override
        public <R> R match(Function<T, R> granted, Function<Refusal, R> refused) {
            return refused.apply(refusal);
        }
    }
}
