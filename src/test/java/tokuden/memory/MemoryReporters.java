package tokuden.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tokuden.reports.Reporter;
import tokuden.reports.Reporters;

/** Reporters kept in memory. */
public final class MemoryReporters implements Reporters {
    private final Map<Long, Reporter> kept = new HashMap<>();

    @Override
    public Optional<Reporter> of(long report) {
        return Optional.ofNullable(kept.get(report));
    }

    @Override
    public void keep(long report, Reporter reporter) {
        kept.put(report, reporter);
    }
}
