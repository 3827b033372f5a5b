package tokuden.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Checks a store that is not open. When the database cannot be opened it says so and still verifies
 * every byte of the segments and the journal.
 */
final class FolderCheck implements IntegrityCheck {
    private static final String DATABASE = "store.database-damaged";

    private final Opening opening;
    private final Path data;

    FolderCheck(Opening opening) {
        this.opening = opening;
        this.data = opening.data();
    }

    @Override
    public Outcome check(Progress progress) {
        refuseNothing();
        return checked(StoreSums.before(data), progress);
    }

    /** What the bytes of the files tell first, then everything else, nothing twice. */
    private static Outcome after(List<Difference> before, Outcome outcome) {
        Set<Difference> all = new LinkedHashSet<>(before);
        all.addAll(outcome.differences());
        return new Outcome(outcome.exhibits(), outcome.records(), List.copyOf(all));
    }

    private Outcome checked(List<Difference> before, Progress progress) {
        try (Store store = Store.open(opening)) {
            Outcome outcome = after(before, store.integrity().check(progress));
            store.recorded(opening.actor()).record(outcome);
            return outcome;
        } catch (TroubleException trouble) {
            if (!trouble.key().equals(DATABASE) && !trouble.key().equals("store.database-failed")) {
                throw trouble;
            }
            return after(before, filesOnly(progress));
        }
    }

    private Outcome filesOnly(Progress progress) {
        try (StoreLock lock = StoreLock.take(data, opening.clock().instant())) {
            FilesCheck files = new FilesCheck(StoreFiles.in(data, opening.clock(), opening.key()));
            List<Difference> all = new ArrayList<>();
            all.add(new Difference("database.unreadable", data.resolve("database").toString()));
            all.addAll(files.check(progress));
            return new Outcome(files.originals(), files.records(), all);
        }
    }

    private void refuseNothing() {
        if (!StoreMark.isIn(data)) {
            throw new TroubleException("store.not-a-store", data.toString());
        }
    }

    @Override
    public List<Difference> checkExported(Path file) {
        refuseNothing();
        try (Store store = Store.open(opening)) {
            return store.integrity().checkExported(file);
        }
    }
}
