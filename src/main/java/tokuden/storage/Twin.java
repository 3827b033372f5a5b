package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalRecord;
import tokuden.office.Offices;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.storage.keys.Box;
import tokuden.storage.keys.DataKey;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.Damage;
import tokuden.storage.segment.EncryptedCopy;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * The encrypted twin of an open store: its segments and its journal copied record by record into a
 * folder inside it, the database made anew from them.
 */
final class Twin implements EncryptedTwin {
    private static final int PAGE = 1000;

    private final Store store;
    private final StoreFiles files;
    private final Opening opening;
    private final Path folder;
    private final Optional<JournalRecord> head;
    private final Store twin;
    private boolean over;

    private Twin(Store store, StoreFiles files, Opening opening, Opening twinned) {
        this.store = store;
        this.files = files;
        this.opening = opening;
        this.folder = twinned.data();
        this.head = store.journal().head();
        copy(twinned.key().orElseThrow());
        this.twin = Store.open(twinned);
    }

    /**
     * @param store open, plain, and left alone while the copy is made
     */
    static Twin of(Store store, StoreFiles files, Opening opening) {
        if (opening.key().isPresent()) {
            throw new TroubleException("keys.encrypted-already", opening.data().toString());
        }
        Path folder = Swap.fresh(opening.data());
        Opening twinned =
                new Opening(
                        folder,
                        opening.clock(),
                        opening.actor(),
                        Optional.of(DataKey.random(new SecureRandom())),
                        opening.cost());
        boolean good = false;
        try {
            Twin made = new Twin(store, files, opening, twinned);
            good = true;
            return made;
        } finally {
            if (!good) {
                Swap.takeAway(folder);
            }
        }
    }

    private void copy(DataKey key) {
        try {
            Files.copy(opening.data().resolve(StoreMark.NAME), folder.resolve(StoreMark.NAME));
            Path secret = opening.data().resolve(Store.MASKING);
            if (Files.exists(secret)) {
                byte[] sealed = new Box(key, Store.SECRETS).sealed(Files.readAllBytes(secret));
                Files.write(folder.resolve(Store.MASKING), sealed);
            }
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
        StoreFiles copy = StoreFiles.in(folder, opening.clock(), Optional.of(key));
        try {
            AesGcmRecords cipher = copy.cipher().orElseThrow();
            Path evidence = folder.resolve("evidence");
            new EncryptedCopy(files.segments(), evidence, cipher)
                    .run(Progress.UNWATCHED)
                    .forEach(this::refuseUntold);
            journal(copy);
        } finally {
            copy.close();
        }
    }

    /** A torn end that the journal tells of was never acknowledged; any other damage is one. */
    private void refuseUntold(Damage damage) {
        int number = Integer.parseInt(damage.file().replaceAll("\\D", ""));
        try (SegmentScan scan = files.segments().scan(number)) {
            Sha256 hash = Sha256.of(scan.range(damage.from(), damage.to()));
            boolean told =
                    store.tells(
                            Recovery.TORN,
                            new StoredJournal.Torn(
                                    damage.file(), damage.from(), damage.to(), hash));
            if (!told) {
                throw new TroubleException("keys.store-damaged", damage.file());
            }
        }
    }

    private void journal(StoreFiles copy) {
        copy.journal().begin(files.beginning());
        List<JournalRecord> page = store.journal().from(1, PAGE);
        while (!page.isEmpty()) {
            copy.journal().append(page);
            page = store.journal().from(page.get(page.size() - 1).seq() + 1, PAGE);
        }
    }

    @Override
    public Offices offices() {
        return twin.offices();
    }

    @Override
    public Credentials credentials() {
        return twin.credentials();
    }

    @Override
    public Journal journal() {
        return twin.journal();
    }

    @Override
    public void verify() {
        IntegrityCheck.Outcome outcome = twin.integrity().check(Progress.UNWATCHED);
        boolean same =
                outcome.differences().isEmpty()
                        && outcome.exhibits() == store.exhibits().count()
                        && head.equals(at(head));
        if (!same) {
            String first =
                    outcome.differences().stream()
                            .map(d -> d.in(java.util.Locale.JAPANESE))
                            .findFirst()
                            .orElse("");
            throw new TroubleException("keys.twin-differs", first);
        }
    }

    /** The record of the twin at the end that the journal had. */
    private Optional<JournalRecord> at(Optional<JournalRecord> end) {
        return end.flatMap(r -> twin.journal().from(r.seq(), 1).stream().findFirst());
    }

    @Override
    public void take() {
        if (!store.journal().head().equals(head)) {
            throw new TroubleException("keys.store-changed");
        }
        over = true;
        twin.close();
        store.close();
        try (StoreLock lock = StoreLock.take(opening.data(), opening.clock().instant())) {
            Swap.ready(folder);
            Swap.finish(opening.data());
        }
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            twin.close();
            Swap.takeAway(folder);
        }
    }
}
