package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Cases;
import tokuden.casework.approval.Drafts;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.retention.Removal;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Health;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Examinations;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.office.Circles;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Offices;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;
import tokuden.storage.keys.Box;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.TroubleException;

/**
 * A store (保管庫): one folder that keeps everything of one office. One program at a time has it open.
 * Opening brings into step what a crash may have left apart.
 */
public final class Store implements AutoCloseable {
    /** The secret from which masking keys come; sealed in an encrypted store. */
    public static final String MASKING = "masking.key";

    /** What the key of small secrets is derived for. */
    static final String SECRETS = "secrets";

    private final Opening opening;
    private final StoreLock lock;
    private final StoreSums sums;
    private final StoreFiles files;
    private final Database database;
    private final StoredJournal journal;
    private final Exhibits exhibits;
    private final Reports reports;
    private final Examinations examinations;
    private final Cases cases;
    private final StoredCaseLog log;
    private final StoredSubjects subjects;
    private final Offices offices;
    private final DispatchRegister register;
    private final Credentials credentials;
    private final Circles circles;
    private final Reporters reporters;
    private final Drafts drafts;
    private final StoredRemoval removal;

    private Store(Held held, StoreFiles files, Database database, Opening opening) {
        this.opening = opening;
        this.lock = held.lock();
        this.sums = held.sums();
        this.files = files;
        this.database = database;
        this.journal =
                new StoredJournal(files.journal(), new JournalTable(database), files.beginning());
        this.exhibits = new StoredExhibits(database, files.segments(), journal, opening.clock());
        this.reports = new StoredReports(database);
        this.examinations = new StoredExaminations(database);
        StoredCases kept = new StoredCases(database, clockwork());
        this.cases = kept;
        this.log = new StoredCaseLog(database, kept);
        this.subjects = new StoredSubjects(database);
        this.offices = new StoredOffices(database);
        this.register = new StoredDocumentRegister(database);
        this.credentials = new StoredCredentials(database, opening.keyring());
        this.circles = new StoredCircles(database);
        this.reporters = new StoredReporters(database);
        this.drafts = new StoredDrafts(database);
        this.removal = new StoredRemoval(files, database, journal, opening.clock());
    }

    /** What an open store holds besides its files and its database. */
    private record Held(StoreLock lock, StoreSums sums) {}

    /** The clocks that lists show follow the law as shipped. */
    private static Clockwork clockwork() {
        return new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped());
    }

    /**
     * Opens the store in that folder, or begins one in an empty folder.
     *
     * @param actor officer id under which repairs are recorded
     * @throws TroubleException {@code store.in-use}, {@code store.not-a-store}, {@code
     *     store.not-writable}, {@code store.newer-format}, {@code store.damaged}, {@code
     *     store.database-damaged}
     */
    public static Store open(Path data, Clock clock, String actor) {
        return open(new Opening(data, clock, actor, Optional.empty()));
    }

    /**
     * Opens a store, also an encrypted one.
     *
     * @throws TroubleException as above, and {@code store.locked} where the key is lacking
     */
    public static Store open(Opening opening) {
        Path data = opening.data();
        prepare(data);
        StoreLock lock = StoreLock.take(data, opening.clock().instant());
        Store store = null;
        try {
            Swap.finish(data);
            opening.refuseLocked();
            StoreFiles files = StoreFiles.in(data, opening.clock(), opening.key());
            StoreSums sums = StoreSums.opening(data);
            Database database =
                    Database.open(
                            data.resolve("database"),
                            opening.key(),
                            record -> StateReplay.keep(files.segments(), opening.clock(), record));
            store = new Store(new Held(lock, sums), files, database, opening);
            store.bringIntoStep(opening.clock(), opening.actor());
            Store opened = store;
            lock = null;
            store = null;
            return opened;
        } finally {
            if (store != null) {
                store.close();
            } else if (lock != null) {
                lock.close();
            }
        }
    }

    /** A check of the whole store in that folder, which opens the store itself while it runs. */
    public static IntegrityCheck check(Opening opening) {
        return new FolderCheck(opening);
    }

    /**
     * Makes the database of the store in that folder anew from its files, then checks it; the store
     * must not be open.
     */
    public static IntegrityCheck rebuild(Opening opening) {
        return new Rebuild(opening);
    }

    /**
     * Whether a key is needed to open the store in that folder. A store that is being encrypted and
     * was cut short is brought to its end first.
     */
    public static boolean isLocked(Path data, Clock clock) {
        if (Swap.pending(data)) {
            try (StoreLock lock = StoreLock.take(data, clock.instant())) {
                Swap.finish(data);
            }
        }
        return StoreKeys.areIn(data);
    }

    /** The backups of the store in that folder, be it open, open in another program, or not. */
    public static Backups backupsOf(Opening opening) {
        return new StoreBackups(opening, Optional.empty());
    }

    static void prepare(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
        if (data.toAbsolutePath().toString().contains(";")) {
            throw new TroubleException("store.path-unusable", data.toString());
        }
    }

    private void bringIntoStep(Clock clock, String actor) {
        new Recovery(files.segments(), database, journal, actor, clock).run();
        if (new StateReplay(files.segments(), database, clock).run()) {
            log.rebuild();
            subjects.rebuild();
        } else if (subjects.lacksNames()) {
            subjects.rebuild();
        }
        new EntryRecovery(database).run(journal);
        new DraftRecovery(database, journal).run();
        removal.resume();
        if (journal.head().isEmpty()) {
            journal.append(
                    new JournalEntry(
                            clock.instant(),
                            actor,
                            "store.created",
                            files.mark().store().toString(),
                            new TreeMap<>()));
        }
    }

    public Exhibits exhibits() {
        return exhibits;
    }

    public Journal journal() {
        return journal;
    }

    public Reports reports() {
        return reports;
    }

    public Examinations examinations() {
        return examinations;
    }

    public Cases cases() {
        return cases;
    }

    public CaseLog log() {
        return log;
    }

    public ClockBoard board() {
        return log;
    }

    public Subjects subjects() {
        return subjects;
    }

    public Offices offices() {
        return offices;
    }

    public DispatchRegister documentRegister() {
        return register;
    }

    public Credentials credentials() {
        return credentials;
    }

    public Circles circles() {
        return circles;
    }

    public Reporters reporters() {
        return reporters;
    }

    public Drafts drafts() {
        return drafts;
    }

    /** Takes cases out for good, and keeps the register of it. */
    public Removal removal() {
        return removal;
    }

    /** Small secrets of an encrypted store lie in this box; a plain store has none. */
    public Optional<Box> box() {
        return opening.key().map(k -> new Box(k, SECRETS));
    }

    /**
     * Makes an encrypted twin of this plain store; nothing may be kept until it is taken.
     *
     * @throws TroubleException {@code keys.encrypted-already}, {@code keys.store-damaged}
     */
    public EncryptedTwin twin() {
        return Twin.of(this, files, opening);
    }

    /** Whether the journal tells of that torn end. */
    boolean tells(String action, StoredJournal.Torn torn) {
        return new JournalTable(database)
                .about(torn.file(), action).stream()
                        .anyMatch(r -> r.record().entry().particulars().equals(torn.particulars()));
    }

    /** The backups of this open store. */
    public Backups backups(Opening opening) {
        return new StoreBackups(
                opening, Optional.of(new StoreBackups.Held(files, database, journal)));
    }

    /** Proves that everything in this open store is as it was kept. */
    public IntegrityCheck integrity() {
        return new StoreCheck(files, database, sums);
    }

    /** The same, and its outcome is entered in the journal in that officer's name. */
    public IntegrityCheck checkup(String actor) {
        return recorded(actor);
    }

    RecordedCheck recorded(String actor) {
        return new RecordedCheck(integrity(), journal, opening.clock(), actor);
    }

    /** How the files of this store stand. */
    public Health health() {
        return new StoreHealth(opening, files, new JournalTable(database), sums);
    }

    @Override
    public void close() {
        files.close();
        try {
            database.close();
            sums.closed();
        } finally {
            lock.close();
        }
    }
}
