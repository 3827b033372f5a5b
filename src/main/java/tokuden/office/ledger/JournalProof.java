package tokuden.office.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.office.Chain;
import tokuden.office.JournalRecord;

/**
 * Proves an exported journal by itself, with no store at hand: every record gives its own hash, and
 * every record follows the one before. A filtered export has gaps between its records; then each
 * record is proved, but not that none is missing. The hash of the newest record is to be compared
 * with the one printed on an issued paper: nothing else shows that a whole journal was written
 * anew.
 */
public final class JournalProof {
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> gaps = new ArrayList<>();
    private final Optional<String> printed;
    private Optional<JournalRecord> last = Optional.empty();
    private Optional<JsonNode> end = Optional.empty();
    private boolean met;
    private long records;
    private long line;

    private JournalProof(Optional<String> printed) {
        this.printed = printed;
        this.met = printed.isEmpty();
    }

    /**
     * What was found.
     *
     * @param whole no number is left out from the first record to the last
     * @param last the newest record in the file
     */
    public record Outcome(
            long records, boolean whole, Optional<JournalRecord> last, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Checks what {@link JournalExport} wrote, in either form.
     *
     * @param printed the hash on an issued paper, which has to be that of one of the records
     */
    public static Outcome of(Reader exported, Optional<String> printed) throws IOException {
        BufferedReader in = new BufferedReader(exported);
        in.mark(1);
        int first = in.read();
        JournalProof proof = new JournalProof(printed);
        if (first == '\ufeff') {
            proof.table(new CsvRows(in));
        } else {
            if (first >= 0) {
                in.reset();
            }
            proof.lines(in);
        }
        if (!proof.met) {
            proof.fault(Fault.Kind.OTHER_HEAD, proof.last.map(JournalRecord::seq).orElse(0L));
        }
        return new Outcome(proof.records, proof.gaps.isEmpty(), proof.last, proof.faults);
    }

    private void lines(BufferedReader in) throws IOException {
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            read(text);
        }
        finish();
    }

    private void read(String text) {
        Optional<JsonNode> object = Lines.tree(text);
        if (object.filter(o -> o.path("kind").asText().equals(JournalExport.END)).isPresent()) {
            end = object;
            return;
        }
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        take(
                object.flatMap(Lines::record)
                        .filter(record -> Arrays.equals(bytes, Lines.json(record))));
    }

    private void table(CsvRows rows) throws IOException {
        line++;
        rows.next();
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            line++;
            take(Lines.record(row.get()));
        }
    }

    private void take(Optional<JournalRecord> read) {
        if (read.isEmpty()) {
            fault(Fault.Kind.UNREADABLE, last.map(r -> r.seq() + 1).orElse(1L));
            return;
        }
        JournalRecord record = read.get();
        records++;
        long expected = last.map(r -> r.seq() + 1).orElse(1L);
        if (!own(record)) {
            fault(Fault.Kind.ALTERED, record.seq());
        } else if (record.seq() < expected) {
            fault(Fault.Kind.BROKEN, record.seq());
        } else if (record.seq() > expected) {
            gaps.add(new Fault(Fault.Kind.GAP, expected, line));
        } else if (last.filter(r -> !r.hash().equals(record.previousHash())).isPresent()) {
            fault(Fault.Kind.BROKEN, record.seq());
        }
        met = met || printed.filter(record.hash()::equals).isPresent();
        last = Optional.of(record);
    }

    /** Do the fields of the record give its hash? */
    private static boolean own(JournalRecord record) {
        try {
            return Chain.before(record).isContinuedBy(record);
        } catch (IllegalArgumentException notHex) {
            return false;
        }
    }

    private void finish() {
        if (end.isEmpty()) {
            fault(Fault.Kind.CUT, last.map(JournalRecord::seq).orElse(0L));
            return;
        }
        JsonNode said = end.get();
        if (said.path("records").asLong(-1) != records) {
            fault(Fault.Kind.CUT, last.map(JournalRecord::seq).orElse(0L));
        }
        boolean saidWhole = said.path("whole").asBoolean();
        if (saidWhole) {
            faults.addAll(gaps);
        }
        boolean head =
                last.filter(r -> r.seq() == said.path("headSeq").asLong())
                        .filter(r -> r.hash().equals(said.path("headHash").asText()))
                        .isPresent();
        if (saidWhole && !head) {
            fault(Fault.Kind.CUT, last.map(JournalRecord::seq).orElse(0L));
        }
    }

    private void fault(Fault.Kind kind, long seq) {
        faults.add(new Fault(kind, seq, line));
    }
}
