package tokuden.work;

/** Runs each job at once on the calling thread: for the command line and for tests. */
public final class DirectJobs implements Jobs {
    private final Progress progress;

    public DirectJobs(Progress progress) {
        this.progress = progress;
    }

    @Override
    public <T> Running start(String name, Job<T> job, Outcome<T> outcome) {
        T result;
        try {
            result = job.run(progress);
        } catch (CancelledException stopped) {
            outcome.cancelled();
            return () -> {};
        } catch (TroubleException trouble) {
            outcome.failed(trouble);
            return () -> {};
        }
        outcome.done(result);
        return () -> {};
    }
}
