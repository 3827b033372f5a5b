package tokuden.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Difference;
import tokuden.evidence.Health;
import tokuden.evidence.HealthLine;
import tokuden.evidence.HealthLine.State;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.work.TroubleException;

/** How the files of a store stand: the last check and what it found, backup, size, encryption. */
final class StoreHealth implements Health {
    private static final String BACKED_UP = "store.backed-up";
    private static final long MEGABYTE = 1 << 20;
    private static final int CHECKED_DAYS = 31;
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Tokyo"));

    private final Opening opening;
    private final StoreFiles files;
    private final JournalTable journal;
    private final StoreSums sums;

    StoreHealth(Opening opening, StoreFiles files, JournalTable journal, StoreSums sums) {
        this.opening = opening;
        this.files = files;
        this.journal = journal;
        this.sums = sums;
    }

    @Override
    public List<HealthLine> lines() {
        List<HealthLine> all = new ArrayList<>();
        Optional<JournalEntry> check = last(RecordedCheck.CHECKED);
        all.add(check.map(this::checked).orElse(attention("check.never")));
        List<Difference> found = check.map(RecordedCheck::told).orElse(List.of());
        found.forEach(difference -> all.add(HealthLine.of(difference)));
        sums.found().stream()
                .filter(difference -> !found.contains(difference))
                .forEach(difference -> all.add(HealthLine.of(difference)));
        all.add(
                last(BACKED_UP)
                        .map(e -> new HealthLine(State.WELL, "backup.last", at(e)))
                        .orElse(attention("backup.never")));
        all.add(
                opening.key().isPresent()
                        ? new HealthLine(State.WELL, "encryption.on")
                        : attention("encryption.off"));
        all.add(size());
        return all;
    }

    private HealthLine checked(JournalEntry entry) {
        String exhibits = entry.particulars().get("exhibits");
        String records = entry.particulars().get("records");
        String differences = entry.particulars().get("differences");
        if (!differences.equals("0")) {
            return new HealthLine(State.DAMAGED, "check.differs", at(entry), differences);
        }
        Instant old = opening.clock().instant().minusSeconds(CHECKED_DAYS * 24L * 3600);
        boolean lately = entry.at().isAfter(old);
        return new HealthLine(
                lately ? State.WELL : State.ATTENTION,
                lately ? "check.sound" : "check.old",
                at(entry),
                exhibits,
                records);
    }

    private HealthLine size() {
        try (Stream<Path> all = Files.walk(opening.data())) {
            long bytes = all.filter(Files::isRegularFile).mapToLong(StoreHealth::length).sum();
            return new HealthLine(
                    State.WELL,
                    "size",
                    String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE),
                    Integer.toString(files.segments().files().size()),
                    Integer.toString(files.journal().files().size()));
        } catch (IOException | UncheckedIOException e) {
            throw new TroubleException("store.unreadable", List.of(opening.data().toString()), e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }

    private Optional<JournalEntry> last(String action) {
        return journal.last(action).map(JournalTable.Row::record).map(JournalRecord::entry);
    }

    private static String at(JournalEntry entry) {
        return AT.format(entry.at());
    }

    private static HealthLine attention(String key) {
        return new HealthLine(State.ATTENTION, key);
    }
}
