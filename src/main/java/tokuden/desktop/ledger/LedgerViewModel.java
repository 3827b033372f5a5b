package tokuden.desktop.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.office.ledger.ActNames;
import tokuden.office.ledger.JournalExport;
import tokuden.work.TroubleException;

/** The journal through a filter, page by page, and its export; both only for whom rights allow. */
public final class LedgerViewModel {
    private static final int PAGE = 500;

    private final Journal journal;
    private final Supplier<Rights> rights;
    private final Workspace desk;
    private final Clock clock;
    private final ObservableList<JournalRecord> records = FXCollections.observableArrayList();
    private final ObjectProperty<Officer> actor = new SimpleObjectProperty<>();
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty action = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    public LedgerViewModel(Journal journal, Supplier<Rights> rights, Workspace desk, Clock clock) {
        this.journal = journal;
        this.rights = rights;
        this.desk = desk;
        this.clock = clock;
    }

    ObservableList<JournalRecord> records() {
        return records;
    }

    /** Only what this officer did; none means all. */
    ObjectProperty<Officer> actor() {
        return actor;
    }

    /** Only what was done in this case. */
    public StringProperty subject() {
        return subject;
    }

    /** Only acts that begin so. */
    StringProperty action() {
        return action;
    }

    /** What was written last, or how many records are shown. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    List<Officer> officers() {
        return List.copyOf(desk.officers().officers());
    }

    /** Why whoever sits here may not read the journal; empty if he may. */
    String againstReading() {
        return against(Deed.READ_JOURNAL);
    }

    /** Why whoever sits here may not export the journal; empty if he may. */
    String againstExport() {
        return against(Deed.EXPORT_JOURNAL);
    }

    private String against(Deed deed) {
        return desk
                .onDuty()
                .map(by -> rights.get().objections(by, deed, Matter.OFFICE))
                .orElse(List.of())
                .stream()
                .map(desk.texts()::of)
                .collect(Collectors.joining("\n"));
    }

    /** Reads from the beginning through the filter. */
    public void reload() {
        records.clear();
        more();
    }

    /** Reads on after what is shown. */
    void more() {
        if (!againstReading().isEmpty()) {
            told.set(againstReading());
            return;
        }
        long from = records.isEmpty() ? 1 : records.get(records.size() - 1).seq() + 1;
        JournalFilter filter = filter();
        desk.start(
                "ledger.job",
                progress -> journal.from(from, PAGE, filter),
                read -> {
                    records.addAll(read);
                    told.set(desk.texts().of("ledger.shown", records.size()));
                });
    }

    private JournalFilter filter() {
        return new JournalFilter(
                Optional.ofNullable(actor.get()).map(Officer::id),
                typed(subject),
                typed(action).map(names()::key),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(t -> !t.isEmpty());
    }

    /** Who did it, by name. */
    String by(JournalRecord record) {
        return officers().stream()
                .filter(o -> o.id().equals(record.entry().actor()))
                .map(Officer::name)
                .findFirst()
                .orElse(record.entry().actor());
    }

    /** What was done, in words. */
    String act(JournalRecord record) {
        return names().of(record.entry().action());
    }

    private ActNames names() {
        return new ActNames(desk.texts().language().get());
    }

    /** The particulars in one line. */
    static String particulars(JournalRecord record) {
        return record.entry().particulars().entrySet().stream()
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining("  "));
    }

    /** Writes what the filter lets through; the hash of the file is entered in the journal. */
    void export(Path file, JournalExport.Form form) {
        if (desk.onDuty().isEmpty() || !againstExport().isEmpty()) {
            return;
        }
        Officer by = desk.onDuty().get();
        JournalFilter filter = filter();
        desk.start(
                "ledger.export",
                progress -> written(file, form, filter, by),
                written ->
                        told.set(
                                desk.texts()
                                        .of(
                                                "ledger.written",
                                                written.records(),
                                                file.toString(),
                                                written.headSeq(),
                                                written.headHash())));
    }

    private JournalExport.Written written(
            Path file, JournalExport.Form form, JournalFilter filter, Officer by) {
        try {
            JournalExport.Written written;
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
                written = new JournalExport(journal).write(filter, form, to);
            }
            TreeMap<String, String> told = new TreeMap<>();
            told.put("records", Long.toString(written.records()));
            told.put("headSeq", Long.toString(written.headSeq()));
            told.put("sha256", Sha256.of(Files.readAllBytes(file)).hex());
            told.put("whole", Boolean.toString(filter.equals(JournalFilter.ALL)));
            journal.append(
                    new JournalEntry(
                            clock.instant(), by.id(), "journal.exported", "journal", told));
            return written;
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
    }
}
