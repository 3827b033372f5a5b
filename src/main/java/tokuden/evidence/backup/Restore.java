package tokuden.evidence.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tokuden.evidence.Difference;
import tokuden.office.JournalRecord;
import tokuden.work.Progress;

/**
 * A generation about to take the place of a store. Nothing of the store is touched before {@link
 * #carryOut}, and what is replaced is put aside, never deleted.
 */
public interface Restore extends AutoCloseable {
    Generation generation();

    /** The folder in which the copy waits; where it is encrypted it has to be unlocked there. */
    Path folder();

    /** What would change; empty while the folder holds no store. */
    Optional<Change> change();

    /** Everything in the copy that is not as it was kept. */
    List<Difference> check(Progress progress);

    /**
     * Puts the copy in its place.
     *
     * @return where the replaced store lies now; empty if there was none
     */
    Optional<String> carryOut();

    @Override
    void close();

    /**
     * What the store there has and the copy has not.
     *
     * @param sameStore the copy is one of this very store
     * @param readable the store there could be opened and compared; else nothing is known of it
     * @param lost records of the journal after the copy was made, which would be lost; empty where
     *     the two do not share a history
     * @param last the last of them
     * @param originals how many originals the store has more than the copy
     */
    record Change(
            boolean sameStore,
            boolean readable,
            OptionalLong lost,
            Optional<JournalRecord> last,
            long originals) {}
}
