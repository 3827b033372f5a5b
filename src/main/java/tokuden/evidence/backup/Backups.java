package tokuden.evidence.backup;

import java.nio.file.Path;
import java.util.List;
import tokuden.work.Progress;

/** Makes copies of an open store. */
public interface Backups {
    /** How the journal tells of a copy; the subject is its id. */
    String MADE = "store.backed-up";

    /**
     * Copies the store into that folder while it is in use. What lies there from an earlier copy is
     * not copied again. The copy counts only after every byte was read back from there and the copy
     * was opened and checked; then generations the rule does not keep are taken away.
     *
     * @param to an empty folder, or one that holds earlier copies of this store
     * @throws tokuden.work.TroubleException {@code backup.not-a-backup}, {@code
     *     backup.other-store}, {@code backup.inside}, {@code backup.not-good}, {@code
     *     backup.not-writable}
     */
    Made make(Path to, KeepRule rule, Progress progress);

    /**
     * A copy that was made.
     *
     * @param copied bytes that were not there before
     * @param dropped generations that were taken away
     */
    record Made(Generation generation, long copied, List<Generation> dropped) {
        public Made {
            dropped = List.copyOf(dropped);
        }
    }
}
