package tokuden.reports;

import java.util.Optional;

/** Who stands behind which report, kept apart from the reports. */
public interface Reporters {
    Optional<Reporter> of(long report);

    /** Keeps it, safe on disk; it takes the place of what was known before. */
    void keep(long report, Reporter reporter);
}
