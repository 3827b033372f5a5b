package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Passage;
import tokuden.examination.Finding;
import tokuden.examination.Result;
import tokuden.office.Officer;

/** The duties of the mail that is looked at: results, the chosen one, and its determination. */
final class JudgingViewModel {
    /** Reasons that a digit writes. */
    static final int REASONS = 9;

    private final DossierViewModel dossier;
    private final Caseworker caseworker;
    private final Workspace desk;
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final ObservableList<Passage> marks = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<FindingRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    JudgingViewModel(DossierViewModel dossier, Caseworker caseworker, Workspace desk) {
        this.dossier = dossier;
        this.caseworker = caseworker;
        this.desk = desk;
        dossier.sheet().addListener((of, was, is) -> laid());
        dossier.open().addListener((of, was, is) -> refresh());
        chosen.addListener((of, was, is) -> chosen(was, is));
    }

    /** Results of the examination: suspected first, what does not apply last. */
    ObservableList<FindingRow> findings() {
        return findings;
    }

    /** The bytes on which the chosen result rests. */
    ObservableList<Passage> marks() {
        return marks;
    }

    ObjectProperty<Optional<FindingRow>> chosen() {
        return chosen;
    }

    StringProperty reason() {
        return reason;
    }

    /** What has to be done before the step can be taken; "" if nothing. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** The reasons a digit writes, in order. */
    List<String> reasons() {
        return IntStream.rangeClosed(1, REASONS)
                .mapToObj(n -> desk.texts().of("dossier.reason." + n))
                .toList();
    }

    /** Writes that reason, 1 to 9. */
    void reason(int number) {
        reason.set(reasons().get(number - 1));
    }

    /** Determines the chosen result, and goes on to the next that waits for it. */
    void determine(Determination.Verdict verdict) {
        Optional<Officer> by = desk.onDuty();
        if (chosen.get().isEmpty() || by.isEmpty()) {
            return;
        }
        Finding finding = chosen.get().get().finding();
        Caseworker.Judgement judgement = new Caseworker.Judgement(verdict, reason.get().strip());
        dossier.step(
                from -> caseworker.determine(from, finding, judgement, by.get()),
                lacks -> {
                    message.set(String.join("\n", lacks));
                    if (lacks.isEmpty()) {
                        next();
                    }
                });
    }

    /** Takes the determination on the chosen result back. */
    void undo() {
        Optional<Officer> by = desk.onDuty();
        Optional<Determination> made = chosen.get().flatMap(FindingRow::determination);
        if (made.isPresent() && by.isPresent()) {
            dossier.step(
                    from -> caseworker.undetermine(from, made.get().findingId(), by.get()),
                    lacks -> message.set(String.join("\n", lacks)));
        }
    }

    private void laid() {
        chosen.set(Optional.empty());
        refresh();
        next();
        if (chosen.get().isEmpty()) {
            chosen.set(findings.stream().findFirst());
        }
    }

    private void next() {
        findings.stream()
                .filter(r -> r.finding().result() == Result.SUSPECTED)
                .filter(r -> r.determination().isEmpty())
                .findFirst()
                .ifPresent(r -> chosen.set(Optional.of(r)));
    }

    private void refresh() {
        Optional<String> id = chosen.get().map(r -> r.finding().id());
        findings.setAll(
                dossier.sheet()
                        .get()
                        .flatMap(MailSheet::examination)
                        .map(e -> e.findings().stream().sorted(this::order).map(this::row).toList())
                        .orElse(List.of()));
        chosen.set(
                findings.stream()
                        .filter(r -> id.equals(Optional.of(r.finding().id())))
                        .findFirst());
    }

    private int order(Finding one, Finding other) {
        return one.result().compareTo(other.result()) == 0
                ? one.key().compareTo(other.key())
                : Integer.compare(rank(one.result()), rank(other.result()));
    }

    private static int rank(Result result) {
        return switch (result) {
            case SUSPECTED -> 0;
            case UNDECIDABLE -> 1;
            case CLEAR -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private FindingRow row(Finding finding) {
        List<Determination> made = dossier.open().get().map(Case::determinations).orElse(List.of());
        return new FindingRow(
                finding, made.stream().filter(d -> d.findingId().equals(finding.id())).findFirst());
    }

    private void chosen(Optional<FindingRow> was, Optional<FindingRow> is) {
        marks.setAll(is.map(r -> r.finding().grounds()).orElse(List.of()));
        boolean same = was.map(r -> r.finding().id()).equals(is.map(r -> r.finding().id()));
        if (!same) {
            reason.set(is.flatMap(FindingRow::determination).map(Determination::reason).orElse(""));
            message.set("");
        }
    }
}
