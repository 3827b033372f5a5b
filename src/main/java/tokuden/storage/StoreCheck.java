package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Sha256;
import tokuden.office.Chain;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.RecordPlace;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Checks an open store: files byte by byte, files against tables, tables against each other. */
final class StoreCheck implements IntegrityCheck {
    private static final Pattern NAMED = Pattern.compile("([0-9a-f]{64}).*");

    private final StoreFiles files;
    private final Database database;
    private final StoreSums sums;

    StoreCheck(StoreFiles files, Database database, StoreSums sums) {
        this.files = files;
        this.database = database;
        this.sums = sums;
    }

    @Override
    public Outcome check(Progress progress) {
        TablesComparison tables = new TablesComparison(database);
        FilesCheck check = new FilesCheck(files, tables);
        List<Difference> all = new ArrayList<>(check.check(progress));
        all.addAll(sums.found());
        headOf(check.reached()).ifPresent(all::add);
        all.addAll(missingSegments(tables));
        all.addAll(tables.rows());
        files.cipher().ifPresent(c -> all.addAll(damagedKeys(c)));
        all.addAll(new References(database).check());
        return new Outcome(check.originals(), check.records(), all);
    }

    private static List<Difference> damagedKeys(AesGcmRecords cipher) {
        return cipher.damagedSlots().stream()
                .map(slot -> new Difference("record-key.damaged", Long.toString(slot)))
                .toList();
    }

    private Optional<Difference> headOf(Chain reached) {
        Chain table =
                new JournalTable(database)
                        .last()
                        .map(row -> Chain.after(row.record()))
                        .orElse(files.beginning());
        return table.equals(reached)
                ? Optional.empty()
                : Optional.of(
                        new Difference(
                                "journal.ends-differ",
                                Long.toString(reached.seq()),
                                Long.toString(table.seq())));
    }

    private List<Difference> missingSegments(TablesComparison tables) {
        ExhibitTable exhibits = new ExhibitTable(database);
        List<Difference> missing = new ArrayList<>();
        int last = exhibits.last().map(RecordPlace::segment).orElse(0);
        for (int number = 1; number <= last; number++) {
            if (!tables.segments().contains(number)) {
                exhibits.in(number, 0)
                        .forEach(
                                row ->
                                        missing.add(
                                                new Difference(
                                                        "exhibit.damaged", row.hash().hex())));
            }
        }
        return missing;
    }

    @Override
    public List<Difference> checkExported(Path file) {
        Sha256 hash = Sha256.of(bytes(file));
        Matcher named = NAMED.matcher(file.getFileName().toString());
        if (named.matches() && !named.group(1).equals(hash.hex())) {
            return List.of(
                    new Difference(
                            "exported.altered", file.toString(), named.group(1), hash.hex()));
        }
        return new ExhibitTable(database).find(hash).isPresent()
                ? List.of()
                : List.of(new Difference("exported.unknown", file.toString(), hash.hex()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), e);
        }
    }
}
