package tokuden.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tokuden.evidence.backup.Healed;
import tokuden.office.JournalEntry;
import tokuden.storage.backup.Manifest;
import tokuden.storage.backup.Vault;
import tokuden.storage.journal.JournalFiles;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.Segments;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Mends damaged files of a store from second copies. A byte is taken only if the whole it belongs
 * to then proves itself: a record by checksum and hash at its place, a line of the journal by its
 * own hash.
 */
final class StoreHeal {
    private static final int SLOT = 96;
    private static final String RECORD_KEYS = "evidence/record-keys.tkk";

    private final Opening opening;
    private final Path data;
    private final Instant now;
    private final List<Healed.Range> mended = new ArrayList<>();

    StoreHeal(Opening opening) {
        this.opening = opening;
        this.data = opening.data();
        this.now = opening.clock().instant();
    }

    Healed heal(Path from, Progress progress) {
        if (!Files.exists(from)) {
            throw new TroubleException("file.unreadable", from.toString());
        }
        try (StoreLock lock = StoreLock.take(data, now)) {
            List<SecondCopy> copies = copies(from);
            copies.forEach(this::keys);
            StoreFiles files = StoreFiles.in(data, opening.clock(), opening.key());
            try {
                HealTargets reach = HealTargets.of(opening, files);
                for (SecondCopy copy : copies) {
                    segments(files, copy, reach, progress);
                    journal(files, copy, reach, progress);
                }
                if (copies.isEmpty()) {
                    mended.addAll(new OriginalsHeal(opening, files).heal(from, progress));
                }
            } finally {
                files.close();
            }
        }
        tell();
        return new Healed(mended, Store.check(opening).check(progress));
    }

    /** The journal tells what was mended, by file and bytes. */
    private void tell() {
        if (mended.isEmpty()) {
            return;
        }
        try (Store store = Store.open(opening)) {
            for (Healed.Range range : mended) {
                TreeMap<String, String> particulars = new TreeMap<>();
                particulars.put("from", Long.toString(range.from()));
                particulars.put("to", Long.toString(range.to()));
                store.journal()
                        .append(
                                new JournalEntry(
                                        now,
                                        opening.actor(),
                                        "store.healed",
                                        range.file(),
                                        particulars));
            }
        } catch (TroubleException trouble) {
            if (!trouble.key().startsWith("store.database")) {
                throw trouble;
            }
        }
    }

    /** Generations of a backup, the newest first, or another folder of the same store. */
    private List<SecondCopy> copies(Path from) {
        List<SecondCopy> copies = new ArrayList<>();
        String store = StoreMark.in(data, now).store().toString();
        for (Vault vault : Vault.all(from)) {
            if (vault.store().equals(store)) {
                for (Manifest manifest : vault.manifests()) {
                    copies.add(SecondCopy.of(vault, manifest));
                }
            }
        }
        if (copies.isEmpty() && Files.isDirectory(from) && StoreMark.isIn(from)) {
            copies.add(SecondCopy.of(from));
        }
        return copies;
    }

    private void segments(StoreFiles files, SecondCopy copy, HealTargets reach, Progress progress) {
        TreeSet<Integer> numbers = new TreeSet<>(files.segments().files().keySet());
        numbers.addAll(numbers(copy, "evidence/", Segments::number));
        long done = 0;
        for (int number : numbers) {
            Path file = files.segments().file(number);
            progress.step(done++, numbers.size(), file.getFileName().toString());
            Wounds before =
                    Files.exists(file)
                            ? Wounds.ofSegment(files.segments().scan(number))
                            : new Wounds(List.of(), java.util.Set.of());
            boolean longer = reach.segmentGoesOn(number, size(file));
            mend(
                    new Patient(file, "evidence/", before, longer),
                    copy,
                    trial -> Wounds.ofSegment(files.segments().scan(trial, number)));
        }
    }

    private void journal(StoreFiles files, SecondCopy copy, HealTargets reach, Progress progress) {
        TreeSet<Integer> numbers = new TreeSet<>(files.journal().files().keySet());
        numbers.addAll(numbers(copy, "journal/", JournalFiles::number));
        long done = 0;
        for (int number : numbers) {
            Path file = files.journal().file(number);
            progress.step(done++, numbers.size(), file.getFileName().toString());
            Function<Path, Wounds> look =
                    at -> Wounds.ofJournal(files.journal().scan(at, number), at);
            Wounds before =
                    Files.exists(file)
                            ? look.apply(file)
                            : new Wounds(List.of(), java.util.Set.of());
            boolean longer = reach.journalGoesOn(number, size(file));
            mend(new Patient(file, "journal/", before, longer), copy, look);
        }
    }

    private static List<Integer> numbers(
            SecondCopy copy, String folder, Function<String, Optional<Integer>> number) {
        return copy.paths().stream()
                .filter(p -> p.startsWith(folder))
                .map(p -> number.apply(p.substring(folder.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static long size(Path file) {
        return Files.exists(file) ? file.toFile().length() : 0;
    }

    /**
     * A file that may be damaged.
     *
     * @param longer it was longer than it is now
     */
    private record Patient(Path file, String folder, Wounds before, boolean longer) {
        String path() {
            return folder + file.getFileName();
        }

        List<Wounds.Range> wanted(long copied) {
            List<Wounds.Range> wanted = new ArrayList<>(before.ranges());
            long size = size(file);
            if (longer && copied > size) {
                wanted.add(new Wounds.Range(size, copied));
            }
            return wanted;
        }
    }

    private void mend(Patient patient, SecondCopy copy, Function<Path, Wounds> look) {
        String path = patient.path();
        List<HealedFile.Patch> patches = new ArrayList<>();
        for (Wounds.Range range : patient.wanted(copy.size(path))) {
            copy.range(path, range.from(), Math.min(range.to(), copy.size(path)))
                    .filter(b -> b.length > 0)
                    .ifPresent(b -> patches.add(new HealedFile.Patch(range.from(), b)));
        }
        if (!patch(patient, patches, look)) {
            for (HealedFile.Patch each : patches) {
                patch(patient, List.of(each), look);
            }
        }
    }

    private boolean patch(
            Patient patient, List<HealedFile.Patch> patches, Function<Path, Wounds> look) {
        Path file = patient.file();
        if (patches.isEmpty()) {
            return true;
        }
        List<Wounds.Range> ranges =
                patches.stream().map(p -> new Wounds.Range(p.from(), p.to())).toList();
        boolean done =
                new HealedFile(data, file, now)
                        .patch(
                                patches,
                                trial -> look.apply(trial).healed(patient.before(), ranges));
        if (done) {
            String name = file.getFileName().toString();
            ranges.forEach(r -> mended.add(new Healed.Range(name, r.from(), r.to())));
        }
        return done;
    }

    /** Slots of keys are taken one by one; a key that was destroyed on purpose is not damaged. */
    private void keys(SecondCopy copy) {
        List<HealedFile.Patch> patches = new ArrayList<>();
        StoreFiles files = StoreFiles.in(data, opening.clock(), opening.key());
        try {
            for (long slot : files.cipher().map(AesGcmRecords::damagedSlots).orElse(List.of())) {
                copy.range(RECORD_KEYS, slot * SLOT, slot * SLOT + SLOT)
                        .filter(AesGcmRecords::isSlot)
                        .ifPresent(b -> patches.add(new HealedFile.Patch(slot * SLOT, b)));
            }
        } finally {
            files.close();
        }
        Path file = data.resolve(RECORD_KEYS);
        if (!patches.isEmpty() && new HealedFile(data, file, now).patch(patches, trial -> true)) {
            String name = file.getFileName().toString();
            patches.forEach(p -> mended.add(new Healed.Range(name, p.from(), p.to())));
        }
    }
}
