package tokuden.exchange.leaks;

import java.util.List;

/** What a scan came to. */
public record LeakReport(int files, List<Leak> leaks, List<Unseen> unseen) {
    public LeakReport {
        leaks = List.copyOf(leaks);
        unseen = List.copyOf(unseen);
    }

    /** Nothing was found, and everything was looked into. */
    public boolean clean() {
        return leaks.isEmpty() && unseen.isEmpty();
    }
}
