package tokuden.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.JournalFilter;
import tokuden.office.Officer;
import tokuden.office.ledger.JournalExport;
import tokuden.work.TroubleException;

/**
 * Writes the journal, or a part of it, to a file that proves itself; the file's hash is entered.
 */
final class JournalExportCommand extends StoreCommand {
    @Mixin JournalChoice choice = new JournalChoice();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "outFile")
    Path out;

    @Option(names = "--form", paramLabel = "JSON|CSV", descriptionKey = "journalForm")
    JournalExport.Form form = JournalExport.Form.JSON;

    JournalExportCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.EXPORT_JOURNAL);
        JournalExport.Written written = write(new JournalExport(place.journal()));
        Map<String, String> told = new LinkedHashMap<>();
        told.put("records", Long.toString(written.records()));
        told.put("headSeq", Long.toString(written.headSeq()));
        told.put("sha256", hash());
        told.put("whole", Boolean.toString(choice.filter().equals(JournalFilter.ALL)));
        Recorded.act(context, place, new Recorded.Act(by, "journal.exported", "journal", told));
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>(told);
            object.put("headHash", written.headHash());
            object.put("file", out.toString());
            console().json(object);
        } else {
            console()
                    .say(
                            "journal.exported",
                            Long.toString(written.records()),
                            out,
                            Long.toString(written.headSeq()),
                            written.headHash());
        }
        return WELL;
    }

    private JournalExport.Written write(JournalExport export) {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
            return export.write(choice.filter(), form, to);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(out.toString()), refused);
        }
    }

    private String hash() {
        try {
            return Sha256.of(Files.readAllBytes(out)).hex();
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(out.toString()), refused);
        }
    }
}
