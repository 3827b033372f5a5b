package tokuden.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** How work under a {@link Watchdog} ended: done, or given up with the reason. */
public sealed interface Attempt<T> {
    /** Why work was given up. */
    enum Cause {
        /** it took longer than is borne */
        TIME,
        /** what it read is nested too deep */
        DEPTH,
        /** it needed more memory than there is */
        MEMORY,
        /** a fault of this program */
        FAULT;

        /** Which of these that is. */
        public static Cause of(Throwable why) {
            if (why instanceof StackOverflowError) {
                return DEPTH;
            }
            return why instanceof OutOfMemoryError ? MEMORY : FAULT;
        }
    }

    /** Given up: why, and where in this program; never what was being read. */
    record GivenUp(Cause cause, String where) {}

    static <T> Attempt<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Attempt<T> givenUp(Cause cause, String where) {
        return new NotDone<>(new GivenUp(cause, where));
    }

    /** What came of it, or {@code otherwise} made from the reason. */
    T orElse(Function<GivenUp, T> otherwise);

    /** Tells what came of it to the one, or why it was given up to the other. */
    void tell(Consumer<T> done, Consumer<GivenUp> givenUp);

    /** The reason, where it was given up. */
    Optional<GivenUp> why();

    /** It was done. */
    record Done<T>(T value) implements Attempt<T> {
        @Override
        public T orElse(Function<GivenUp, T> otherwise) {
            return value;
        }

        @Override
        public void tell(Consumer<T> done, Consumer<GivenUp> givenUp) {
            done.accept(value);
        }

        @Override
        public Optional<GivenUp> why() {
            return Optional.empty();
        }
    }

    /** It was not. */
    record NotDone<T>(GivenUp reason) implements Attempt<T> {
        @Override
        public T orElse(Function<GivenUp, T> otherwise) {
            return otherwise.apply(reason);
        }

        @Override
        public void tell(Consumer<T> done, Consumer<GivenUp> givenUp) {
            givenUp.accept(reason);
        }

        @Override
        public Optional<GivenUp> why() {
            return Optional.of(reason);
        }
    }
}
