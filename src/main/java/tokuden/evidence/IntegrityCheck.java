package tokuden.evidence;

import java.nio.file.Path;
import java.util.List;
import tokuden.work.Progress;

/**
 * Proves that the evidence is what was sealed: every original is hashed again, every byte of the
 * files that keep originals and journal is verified, the chain of the journal is walked, and all of
 * it is compared with the database.
 */
public interface IntegrityCheck {
    /** Checks everything and names every difference. */
    Outcome check(Progress progress);

    /**
     * Compares a file given out of the store with what is kept: nothing when its bytes are those of
     * an exhibit, else the difference.
     *
     * @throws tokuden.work.TroubleException when the file cannot be read
     */
    List<Difference> checkExported(Path file);

    /**
     * What was checked and what was found.
     *
     * @param exhibits originals whose bytes were hashed again and found unchanged
     * @param records journal records found unchanged
     */
    record Outcome(long exhibits, long records, List<Difference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }

        /** Everything is as it was kept. */
        public boolean sound() {
            return differences.isEmpty();
        }
    }
}
