package tokuden.exchange.packing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tokuden.evidence.Sha256;
import tokuden.exchange.record.PackedRecords;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.office.Office;
import tokuden.office.ledger.JournalExport;

/**
 * The log of custody (管理記録) of a package: every record of the journal about what is in it, as a
 * hash chain of its own, each with its place in the chain of the office. The hash of a line is
 * SHA-256 over the line without its hash; the first line follows the number of the package.
 */
public final class CustodyLog {
    /** Under which the hash of a line stands. */
    public static final String HASH = "hash";

    /** Under which the hash of the line before stands. */
    public static final String PREVIOUS = "previous";

    private final Office office;
    private final Map<String, String> labels;
    private final OutputStream custody;
    private final OutputStream journal;
    private long seq;
    private Sha256 head;

    /** How many lines there are, and the hash of the last. */
    record Written(long lines, Sha256 head) {}

    private CustodyLog(Office office, Map<String, String> labels, String number, Path[] files)
            throws IOException {
        this.office = office;
        this.labels = labels;
        this.head = beginning(number);
        this.custody = new BufferedOutputStream(Files.newOutputStream(files[0]));
        this.journal = new BufferedOutputStream(Files.newOutputStream(files[1]));
    }

    /** What the first line of the log of that package follows. */
    public static Sha256 beginning(String number) {
        return Sha256.of(
                ("tokuden custody " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The hash of a line: over the line without it. */
    public static Sha256 hashOf(ObjectNode line) {
        ObjectNode without = line.deepCopy();
        without.remove(HASH);
        return Sha256.of(PackedRecords.bytes(without));
    }

    /** What is told. */
    record Told(Shelves shelves, PackageOrder order, Relevance relevance, String number) {}

    /**
     * Writes the log, and beside it the extract of the journal in its own form.
     *
     * @param labels names in the package by hash
     */
    static Written write(Told told, Map<String, String> labels, Path custody, Path journal)
            throws IOException {
        CustodyLog log =
                new CustodyLog(
                        told.shelves().office(),
                        labels,
                        told.number(),
                        new Path[] {custody, journal});
        JournalRecord[] last = new JournalRecord[1];
        try {
            Relevance.each(
                    told.shelves().journal(),
                    told.order().journal(),
                    record -> {
                        if (told.relevance().tells(record.entry())) {
                            log.add(record);
                            last[0] = record;
                        }
                    });
            if (last[0] != null) {
                log.journal.write(JournalExport.partEnd(log.seq, last[0]));
            }
        } catch (UncheckedIOException full) {
            throw full.getCause();
        } finally {
            log.custody.close();
            log.journal.close();
        }
        return new Written(log.seq, log.head);
    }

    private void add(JournalRecord record) {
        JournalEntry entry = record.entry();
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("seq", ++seq);
        line.put("at", entry.at().toString());
        line.put("clock", "system");
        line.put("actor", entry.actor());
        office.officer(entry.actor()).ifPresent(o -> line.put("post", o.post() + " " + o.name()));
        line.put("action", Words.orName("action.", entry.action()));
        line.put("object", labels.getOrDefault(entry.subject(), entry.subject()));
        line.set("journal", PackedRecords.tree(record));
        line.put(PREVIOUS, head.hex());
        head = Sha256.of(PackedRecords.bytes(line));
        line.put(HASH, head.hex());
        try {
            custody.write(PackedRecords.bytes(line));
            custody.write('\n');
            journal.write(JournalExport.line(record));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
