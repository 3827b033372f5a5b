package tokuden.evidence.backup;

import java.nio.file.Path;
import java.util.List;
import tokuden.evidence.IntegrityCheck;
import tokuden.work.Progress;

/** The second copies of one store (バックアップ). The store may be in use while one is made. */
public interface Backups {
    /**
     * Makes one more generation in that folder and proves it: every byte is read back and hashed,
     * the copy is opened and checked as a store. Only then is it called good, and only then are
     * older ones taken away by the rule.
     *
     * @throws tokuden.work.TroubleException {@code backup.*}, {@code store.*}
     */
    Generation make(Path folder, Progress progress);

    /** The generations of this store in that folder, the newest first. */
    List<Generation> in(Path folder);

    /** What is set for this store. */
    BackupPlan plan();

    /** Sets it. */
    void keep(BackupPlan plan);

    /**
     * What the store would lose and gain if that generation took its place.
     *
     * @param id of the generation; the newest good one if empty
     */
    RestorePreview preview(Path folder, String id);

    /**
     * Puts that generation in the place of the store, which is set aside whole and never touched.
     *
     * @return what was found when the restored store was checked
     */
    Restored restore(Path folder, String id, Progress progress);

    /**
     * Mends damaged files of the store by what a copy holds: a folder of backups, another copy of
     * the store, or a folder of originals. Every byte taken is proved by hash first; the damaged
     * file is set aside. The store must not be open.
     */
    Healed heal(Path from, Progress progress);

    /**
     * A store that was restored.
     *
     * @param aside where the former one lies now; empty if there was none
     */
    record Restored(
            Generation from, java.util.Optional<Path> aside, IntegrityCheck.Outcome outcome) {}
}
