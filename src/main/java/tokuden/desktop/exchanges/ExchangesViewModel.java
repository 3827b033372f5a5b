package tokuden.desktop.exchanges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import tokuden.casework.CaseNumber;
import tokuden.casework.work.CaseLog;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Workspace;
import tokuden.exchange.log.ExchangeLog;
import tokuden.exchange.log.ExchangeWords;
import tokuden.exchange.log.Exchanged;
import tokuden.office.Deed;
import tokuden.office.Journal;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.office.Rights;

/** The exchange log through a filter, as whoever sits here may read it. */
public final class ExchangesViewModel {
    private final ExchangeLog log;
    private final Supplier<Rights> rights;
    private final Workspace desk;
    private final Navigator navigator;
    private final ObservableList<Exchanged> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Exchanged.Kind> kind = new SimpleObjectProperty<>();
    private final StringProperty caseNumber = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /** From what the log is read. */
    public record Sources(Journal journal, CaseLog log, Supplier<Rights> rights) {}

    public ExchangesViewModel(Sources sources, Workspace desk, Navigator navigator) {
        this.rights = sources.rights();
        this.desk = desk;
        this.navigator = navigator;
        this.log = new ExchangeLog(sources.journal(), sources.log(), this::hidden);
    }

    private Set<String> hidden() {
        return desk.onDuty().map(by -> rights.get().hiddenFrom(by)).orElse(Set.of());
    }

    ObservableList<Exchanged> lines() {
        return lines;
    }

    /** Only this kind; none means all. */
    ObjectProperty<Exchanged.Kind> kind() {
        return kind;
    }

    /** Only what belongs to this case. */
    StringProperty caseNumber() {
        return caseNumber;
    }

    /** Only recipients whose name has this in it. */
    StringProperty to() {
        return to;
    }

    /** How many lines are shown, or why none are. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Why whoever sits here may not read the log; empty if he may. */
    private String against() {
        List<Officer> sitting = desk.onDuty().stream().toList();
        return sitting.stream()
                .flatMap(by -> rights.get().objections(by, Deed.READ_CASE, Matter.OFFICE).stream())
                .map(desk.texts()::of)
                .collect(Collectors.joining("\n"));
    }

    /** Reads the log anew. */
    public void reload() {
        String reason = against();
        if (!reason.isEmpty()) {
            lines.clear();
            told.set(reason);
            return;
        }
        ExchangeLog.Query query =
                new ExchangeLog.Query(
                        Optional.ofNullable(kind.get()), typed(caseNumber), typed(to));
        desk.start(
                "exchanges.job",
                progress -> log.lines(query),
                read -> {
                    lines.setAll(read);
                    told.set(desk.texts().of("exchanges.shown", read.size()));
                });
    }

    private static Optional<String> typed(StringProperty field) {
        return Optional.of(field.get().strip()).filter(t -> !t.isEmpty());
    }

    /** An officer by name; the id where the office does not know him any more. */
    String officer(String id) {
        return desk.officers().officers().stream()
                .filter(o -> o.id().equals(id))
                .map(Officer::name)
                .findFirst()
                .orElse(id);
    }

    /** A text of a line as a person says it. */
    String words(String text) {
        return new ExchangeWords(desk.texts().language().get()).of(text);
    }

    void openPartners() {
        navigator.open(new Place.Partners());
    }

    void openCase(Exchanged line) {
        navigator.open(new Place.OneCase(new CaseNumber(line.caseNumber()), Optional.empty()));
    }
}
