package tokuden.desktop.intake;

/** Which reports a person wants to see. */
public record ReportFilter(Kind kind, String words) {
    /** Every report. */
    public static final ReportFilter ALL = new ReportFilter(Kind.ALL, "");

    boolean passes(ReportRow row) {
        boolean kept =
                switch (kind) {
                    case ALL -> true;
                    case SUSPECTED -> row.suspected() > 0;
                    case WITHOUT_CASE -> row.cases().isEmpty();
                };
        return kept && (words.isBlank() || row.holds(words.strip()));
    }

    /** The chips of the list. */
    public enum Kind {
        ALL,
        SUSPECTED,
        WITHOUT_CASE
    }
}
