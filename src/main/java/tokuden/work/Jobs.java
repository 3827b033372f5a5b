package tokuden.work;

/** Starts jobs: on a thread of its own in the window, at once and in place elsewhere. */
public interface Jobs {
    /**
     * Starts {@code job} under a name a person can read and tells {@code outcome} how it ended, on
     * the thread from which screens may be changed.
     */
    <T> Running start(String name, Job<T> job, Outcome<T> outcome);

    /** A job under way; {@link #cancel} asks it to stop at its next step. */
    interface Running {
        void cancel();
    }

    /** What follows when a job ends. */
    interface Outcome<T> {
        void done(T result);

        /** A person stopped it. */
        default void cancelled() {}

        /** It could not go on; {@code trouble} says why. */
        void failed(TroubleException trouble);
    }
}
