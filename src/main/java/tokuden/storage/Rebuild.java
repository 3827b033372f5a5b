package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Makes the database of a store anew from its segments and journal. The old one, damaged or not, is
 * put aside and taken away only when the new one was compared with the files and agrees.
 */
final class Rebuild implements IntegrityCheck {
    private final Opening opening;

    Rebuild(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Outcome check(Progress progress) {
        Path data = opening.data();
        if (!StoreMark.isIn(data)) {
            throw new TroubleException("store.not-a-store", data.toString());
        }
        opening.refuseLocked();
        Path database = data.resolve("database");
        Path aside = data.resolve("database.replaced");
        try (StoreLock lock = StoreLock.take(data, opening.clock().instant())) {
            Swap.takeAway(aside);
            if (Files.exists(database)) {
                Files.move(database, aside);
            }
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
        try (Store store = Store.open(opening)) {
            Outcome outcome = store.integrity().check(progress);
            if (outcome.differences().isEmpty()) {
                Swap.takeAway(aside);
            }
            return outcome;
        }
    }

    @Override
    public List<Difference> checkExported(Path file) {
        return Store.check(opening).checkExported(file);
    }
}
