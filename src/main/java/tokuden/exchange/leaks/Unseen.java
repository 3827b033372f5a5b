package tokuden.exchange.leaks;

/** Something that could not be looked into, so that nobody can say what stands in it. */
public record Unseen(String file, Trail trail, Reason reason) {
    /** Why it could not be looked into. */
    public enum Reason {
        /** encrypted */
        LOCKED,
        /** more is packed into it than a scan unpacks */
        TOO_MUCH,
        /** packed into one another more often than a scan unpacks */
        TOO_DEEP,
        /** damaged */
        DAMAGED
    }
}
