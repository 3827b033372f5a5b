package tokuden.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.office.JournalRecord;
import tokuden.office.ledger.Fault;
import tokuden.office.ledger.JournalProof;
import tokuden.work.TroubleException;

/** Proves an exported journal without any store, and names every fault. */
final class JournalVerifyCommand extends Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "exportedJournal")
    Path file;

    @Option(names = "--head", paramLabel = "HASH", descriptionKey = "head")
    String head;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    JournalVerifyCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        JournalProof.Outcome outcome = prove();
        outcome.faults().forEach(this::tell);
        summary(outcome);
        return outcome.faults().isEmpty() ? WELL : NOT_WELL;
    }

    private JournalProof.Outcome prove() {
        Optional<String> printed =
                Optional.ofNullable(head).map(hash -> hash.strip().toLowerCase(Locale.ROOT));
        try (Reader reader =
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return JournalProof.of(reader, printed);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }

    private void summary(JournalProof.Outcome outcome) {
        String seq = outcome.last().map(r -> Long.toString(r.seq())).orElse("0");
        String hash = outcome.last().map(JournalRecord::hash).orElse("-");
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("records", outcome.records());
            object.put("whole", outcome.whole());
            object.put("lastSeq", outcome.last().map(JournalRecord::seq).orElse(0L));
            object.put("lastHash", hash);
            object.put("faults", outcome.faults().size());
            console().json(object);
            return;
        }
        if (outcome.faults().isEmpty()) {
            console().say("journal.sound", Long.toString(outcome.records()), seq, hash);
        } else {
            console().say("journal.differs", outcome.faults().size());
        }
        if (!outcome.whole()) {
            console().say("journal.part");
        }
    }

    private void tell(Fault fault) {
        String sentence = fault.told().in(console().language());
        if (!json) {
            console().complainIn(sentence);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fault", fault.kind().name());
        object.put("seq", fault.seq());
        object.put("line", fault.line());
        object.put("text", sentence);
        console().json(object);
    }
}
