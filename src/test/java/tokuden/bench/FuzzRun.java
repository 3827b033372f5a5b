package tokuden.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tokuden.work.Attempt;
import tokuden.work.Watchdog;

/**
 * Takes mutated mails one after another through the whole road and notes which of them met a fault,
 * hung, or was slow. Those are kept in a folder, so that they become tests.
 */
final class FuzzRun {
    /** A mail that takes longer hangs. */
    static final Duration BOUND = Duration.ofSeconds(20);

    private final Mutations mutations;
    private final Path kept;
    private final FuzzedMail road = new FuzzedMail();
    private final Watchdog watchdog = new Watchdog(BOUND);
    private final List<String> faults = new ArrayList<>();
    private long slowest;
    private long slowestNumber;

    FuzzRun(Mutations mutations, Path kept) {
        this.mutations = mutations;
        this.kept = kept;
    }

    /** Goes through the mails of these numbers. */
    void go(long from, long to) {
        for (long number = from; number < to; number++) {
            byte[] mail = mutations.mail(number);
            long begun = System.nanoTime();
            Attempt<Integer> attempt = watchdog.attempt(() -> road.through(mail));
            long took = System.nanoTime() - begun;
            if (took > slowest) {
                slowest = took;
                slowestNumber = number;
            }
            if (attempt.why().isPresent()) {
                fault(number, mail, attempt.why().get());
            }
        }
    }

    private void fault(long number, byte[] mail, Attempt.GivenUp why) {
        faults.add(number + " " + why.cause() + " " + why.where());
        try {
            Files.createDirectories(kept);
            Files.write(kept.resolve("fault-" + number + ".eml"), mail);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Number, cause and place of each fault, in order. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How long the slowest mail took, in milliseconds, and which it was. */
    String slowest() {
        return slowest / 1_000_000 + " ms (" + slowestNumber + ")";
    }
}
