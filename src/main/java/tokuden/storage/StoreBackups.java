package tokuden.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.Healed;
import tokuden.evidence.backup.RestorePreview;
import tokuden.office.JournalEntry;
import tokuden.storage.backup.Vault;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** The backups of the store in a folder, whether it is open here, elsewhere or nowhere. */
final class StoreBackups implements Backups {
    private final Opening opening;
    private final Optional<Held> held;
    private final StoredPlan plan;

    /** The parts of a store that is open in this program. */
    record Held(StoreFiles files, Database database, StoredJournal journal) {}

    StoreBackups(Opening opening, Optional<Held> held) {
        this.opening = opening;
        this.held = held;
        this.plan = new StoredPlan(opening.data());
    }

    @Override
    public Generation make(Path folder, Progress progress) {
        if (held.isPresent()) {
            return make(folder, held.get(), progress);
        }
        refuseNothing();
        try (Store store = Store.open(opening)) {
            return store.backups(opening).make(folder, progress);
        } catch (TroubleException trouble) {
            if (!trouble.key().equals("store.in-use")) {
                throw trouble;
            }
            return beside(folder, progress);
        }
    }

    /** Another program has the store open: only its files are read. */
    private Generation beside(Path folder, Progress progress) {
        StoreFiles files = StoreFiles.in(opening.data(), opening.clock(), opening.key());
        try {
            StoreBackup backup = new StoreBackup(opening, files, Optional.empty());
            return done(folder, backup.make(folder, plan.read().rule(), progress));
        } finally {
            files.close();
        }
    }

    private Generation make(Path folder, Held in, Progress progress) {
        StoreBackup backup = new StoreBackup(opening, in.files(), Optional.of(in.database()));
        Generation generation = done(folder, backup.make(folder, plan.read().rule(), progress));
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("verdict", generation.verdict().name());
        particulars.put("exhibits", Long.toString(generation.size().exhibits()));
        particulars.put("records", Long.toString(generation.size().records()));
        in.journal()
                .append(
                        new JournalEntry(
                                opening.clock().instant(),
                                opening.actor(),
                                "store.backed-up",
                                generation.id(),
                                particulars));
        return generation;
    }

    private Generation done(Path folder, Generation generation) {
        if (generation.good()) {
            plan.keep(plan.read().good(folder, generation.at()));
        }
        return generation;
    }

    @Override
    public List<Generation> in(Path folder) {
        refuseNothing();
        return vault(folder).generations();
    }

    private Vault vault(Path folder) {
        StoreMark mark = StoreMark.in(opening.data(), opening.clock().instant());
        return Vault.in(folder, mark.store().toString());
    }

    @Override
    public BackupPlan plan() {
        return plan.read();
    }

    @Override
    public void keep(BackupPlan wanted) {
        plan.keep(wanted);
    }

    @Override
    public RestorePreview preview(Path folder, String id) {
        return new StoreRestore(opening).preview(folder, id);
    }

    @Override
    public Restored restore(Path folder, String id, Progress progress) {
        return new StoreRestore(opening).restore(folder, id, progress);
    }

    @Override
    public Healed heal(Path from, Progress progress) {
        refuseNothing();
        return new StoreHeal(opening).heal(from, progress);
    }

    private void refuseNothing() {
        if (!StoreMark.isIn(opening.data())) {
            throw new TroubleException("store.not-a-store", opening.data().toString());
        }
        opening.refuseLocked();
    }
}
