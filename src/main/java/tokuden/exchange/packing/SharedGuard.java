package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagInfo;
import tokuden.exchange.bag.Content;
import tokuden.exchange.bag.Watch;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.Leak;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.leaks.Unseen;
import tokuden.exchange.masking.CaseSigns;
import tokuden.exchange.masking.ReporterSigns;
import tokuden.exchange.record.PackedRecords;

/**
 * Watches over a package that shows everything: its mails, lists and records name reporters by
 * right; the sheets that lie open beside it must not. Reporters are gathered in a file, because
 * memory may not hold them, and looked for in batches.
 */
final class SharedGuard implements Watch {
    private static final Set<String> SHARED =
            Set.of(PackageFiles.CHECK_SHEET, PackageFiles.README, BagInfo.FILE);
    private static final int BATCH = 20_000;

    private final CaseSigns signs;
    private final OwnWords own;
    private final Path file;
    private final OutputStream out;
    private final Map<String, byte[]> shown = new LinkedHashMap<>();

    SharedGuard(Shelves shelves, Path file) throws IOException {
        this.signs = new CaseSigns(shelves.exhibits(), shelves.reports(), shelves.reporters());
        this.own = new OwnWords(shelves.office());
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Looks out for the reporters of that mail. What stands before an @ alone is too general. */
    void protect(Sha256 hash, byte[] bytes) throws IOException {
        List<Identifier> all = new ArrayList<>(ReporterSigns.in(bytes).all());
        all.addAll(signs.told(hash));
        for (Identifier one : all) {
            if (one.kind() != Identifier.Kind.LOCAL_PART && own.isOfOthers(one)) {
                out.write(PackedRecords.bytes(PackedRecords.tree(one)));
                out.write('\n');
            }
        }
    }

    @Override
    public void leaving(String name, Content content) throws IOException {
        if (SHARED.contains(name)) {
            try (InputStream in = content.open()) {
                shown.put(
                        shown.containsKey(name) ? name + " " + shown.size() : name,
                        in.readAllBytes());
            }
        }
    }

    /** What shows in the sheets, and in the papers beside the package. */
    LeakReport report(List<Path> beside) throws IOException {
        out.close();
        for (Path paper : beside) {
            shown.put(String.valueOf(paper.getFileName()), Files.readAllBytes(paper));
        }
        List<Leak> leaks = new ArrayList<>();
        List<Unseen> unseen = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (List<Identifier> batch = next(in); !batch.isEmpty(); batch = next(in)) {
                LeakScan scan = new LeakScan(new Identifiers(batch));
                for (Map.Entry<String, byte[]> each : shown.entrySet()) {
                    LeakReport found = scan.scan(each.getKey(), each.getValue());
                    leaks.addAll(found.leaks());
                    unseen.addAll(found.unseen());
                }
            }
        }
        return new LeakReport(shown.size(), leaks, unseen);
    }

    private static List<Identifier> next(BufferedReader in) throws IOException {
        List<Identifier> batch = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            batch.add(
                    PackedRecords.read(
                            PackedRecords.parsed(bytes).orElseThrow(), Identifier.class));
            if (batch.size() == BATCH) {
                break;
            }
        }
        return batch;
    }
}
