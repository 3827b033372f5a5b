package tokuden.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of everything that was read. It always balances: read = new + duplicate + failed, and
 * every failure is named. A carrier mail and what it carried are one read.
 *
 * @param fresh mails that nobody had reported before
 * @param incomplete mails among those taken in that could not be read or examined
 */
public record IntakeBalance(
        long read,
        long fresh,
        long duplicate,
        long failed,
        List<Failure> failures,
        List<Incomplete> incomplete) {
    public IntakeBalance {
        failures = List.copyOf(failures);
        incomplete = List.copyOf(incomplete);
        if (read != fresh + duplicate + failed || failures.size() != failed) {
            throw new IllegalArgumentException("the balance of an intake does not add up");
        }
    }

    /** An intake after which every mail taken in is read and examined. */
    public IntakeBalance(
            long read, long fresh, long duplicate, long failed, List<Failure> failures) {
        this(read, fresh, duplicate, failed, failures, List.of());
    }

    /** The same, with more mails that could not be read or examined. */
    public IntakeBalance with(List<Incomplete> more) {
        List<Incomplete> all = new ArrayList<>(incomplete);
        all.addAll(more);
        return new IntakeBalance(read, fresh, duplicate, failed, failures, all);
    }

    /** Everything was taken in, read and examined. */
    public boolean whole() {
        return failed == 0 && incomplete.isEmpty();
    }

    /** The files to take in again once the cause of their failure is mended. */
    public List<Path> toRetry() {
        return failures.stream().map(Failure::retry).distinct().toList();
    }
}
