package tokuden.work;

/** How far a {@link Job} has come. Reporting a step is also the place where a job is stopped. */
@FunctionalInterface
public interface Progress {
    /** For work nobody watches. */
    Progress UNWATCHED = (done, total, what) -> {};

    /**
     * Reports that {@code done} of {@code total} items are finished ({@code total} is -1 while it
     * is not known) and what is being worked on.
     *
     * @throws CancelledException when a person has stopped the job
     */
    void step(long done, long total, String what);
}
