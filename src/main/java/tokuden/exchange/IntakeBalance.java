package tokuden.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of everything that was read. It always balances: read = new + duplicate + failed, and
 * every failure is named. A carrier mail and what it carried are one read.
 *
 * @param fresh mails that nobody had reported before
 */
public record IntakeBalance(
        long read, long fresh, long duplicate, long failed, List<Failure> failures) {
    public IntakeBalance {
        failures = List.copyOf(failures);
        if (read != fresh + duplicate + failed || failures.size() != failed) {
            throw new IllegalArgumentException("the balance of an intake does not add up");
        }
    }

    /** The files to take in again once the cause of their failure is mended. */
    public List<Path> toRetry() {
        return failures.stream().map(Failure::retry).distinct().toList();
    }
}
