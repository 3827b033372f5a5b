package tokuden.work;

/** A person stopped a job. Everything it had finished before stays done. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
