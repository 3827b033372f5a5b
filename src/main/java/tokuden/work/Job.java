package tokuden.work;

/**
 * A piece of work that takes longer than a blink. It calls {@link Progress#step} between items, so
 * that it can be followed and stopped; what it finished before a stop stays done.
 */
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress);
}
