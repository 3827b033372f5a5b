package tokuden.exchange.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.PackedFiles;
import tokuden.exchange.packing.CustodyLog;
import tokuden.exchange.packing.PackageFiles;
import tokuden.exchange.packing.PackageHead;
import tokuden.exchange.record.PackedRecords;
import tokuden.office.Chain;
import tokuden.office.JournalRecord;
import tokuden.office.ledger.JournalProof;

/**
 * Walks the log of custody: each line follows the one before, each record of the journal in it
 * gives its own hash, and the end is the one the package states.
 */
final class CustodyCheck {
    private final List<BagFault> faults = new ArrayList<>();
    private Sha256 previous;
    private long seq;
    private Optional<JournalRecord> record = Optional.empty();

    private CustodyCheck(PackageHead head) {
        this.previous = CustodyLog.beginning(head.number() + "#" + head.part());
    }

    static List<BagFault> of(PackedFiles files, PackageHead head) throws IOException {
        CustodyCheck check = new CustodyCheck(head);
        try (BufferedReader lines = reader(files, PackageFiles.CUSTODY)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check.take(line);
            }
        }
        if (check.seq != head.custodyLines()
                || !Optional.of(check.previous).equals(head.custody())) {
            check.fault("own.custody-end", check.seq);
        }
        try (BufferedReader journal = reader(files, PackageFiles.JOURNAL)) {
            JournalProof.of(journal, Optional.empty())
                    .faults()
                    .forEach(
                            f ->
                                    check.faults.add(
                                            new BagFault(
                                                    "own.journal",
                                                    PackageFiles.JOURNAL,
                                                    "" + f.line())));
        }
        return check.faults;
    }

    private static BufferedReader reader(PackedFiles files, String name) throws IOException {
        return new BufferedReader(new InputStreamReader(files.open(name), StandardCharsets.UTF_8));
    }

    private void take(String text) {
        seq++;
        Optional<JsonNode> line = PackedRecords.parsed(text.getBytes(StandardCharsets.UTF_8));
        if (line.isEmpty()) {
            fault("own.custody-line", seq);
            return;
        }
        ObjectNode node = (ObjectNode) line.get();
        Sha256 hash = CustodyLog.hashOf(node);
        boolean follows =
                node.path("seq").asLong() == seq
                        && node.path(CustodyLog.PREVIOUS).asText().equals(previous.hex())
                        && node.path(CustodyLog.HASH).asText().equals(hash.hex());
        if (!follows || !ownRecord(node)) {
            fault("own.custody-line", seq);
        }
        previous = hash;
    }

    private boolean ownRecord(ObjectNode node) {
        try {
            JournalRecord now = PackedRecords.read(node.get("journal"), JournalRecord.class);
            boolean next = record.filter(r -> r.seq() + 1 == now.seq()).isPresent();
            boolean chained = !next || record.get().hash().equals(now.previousHash());
            boolean later = record.map(r -> r.seq() < now.seq()).orElse(true);
            record = Optional.of(now);
            return later && chained && Chain.before(now).isContinuedBy(now);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return false;
        }
    }

    private void fault(String key, long line) {
        faults.add(new BagFault(key, PackageFiles.CUSTODY, "" + line));
    }
}
