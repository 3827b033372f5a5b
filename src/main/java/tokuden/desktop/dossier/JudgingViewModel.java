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
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.casework.GroupDetermination;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
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
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ObservableList<LeftOutMail> leftOut = FXCollections.observableArrayList();

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

    /** What determining several mails came to; "" if nothing. */
    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Marked mails that were left out of it. */
    ObservableList<LeftOutMail> leftOut() {
        return leftOut;
    }

    /** How many were determined in one act with that one. */
    int inOneAct(Determination made) {
        return dossier.open()
                .get()
                .map(c -> GroupDetermination.madeWith(c, made.findingId()).size())
                .orElse(0);
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

    /**
     * Determines the chosen result on the mail that is looked at and on every marked mail where it
     * agrees, and goes on to the next that waits for it.
     */
    void determine(Determination.Verdict verdict) {
        Optional<Officer> by = desk.onDuty();
        if (chosen.get().isEmpty() || by.isEmpty()) {
            return;
        }
        FindingRow row = chosen.get().get();
        List<Sha256> marked = List.copyOf(dossier.marked().all());
        Caseworker.Judgement judgement =
                new Caseworker.Judgement(verdict, reason.get().strip(), row.otherDay());
        GroupStep step =
                new GroupStep(
                        caseworker,
                        dossier.sheets(),
                        new GroupStep.What(row.finding(), marked, judgement, by.get()));
        dossier.step(step, lacks -> determined(step, lacks));
    }

    /** Takes the determination on the chosen result back, and all made in one act with it. */
    void undo() {
        undo(caseworker::undetermineGroup);
    }

    /** Takes only the determination on the chosen result back. */
    void undoOne() {
        undo(caseworker::undetermine);
    }

    /** Shows the bytes on which something else than the chosen result rests. */
    void show(List<Passage> passages) {
        marks.setAll(passages);
    }

    private void undo(TakingBack way) {
        Optional<Officer> by = desk.onDuty();
        Optional<Determination> made = chosen.get().flatMap(FindingRow::determination);
        if (made.isPresent() && by.isPresent()) {
            done.set("");
            leftOut.clear();
            dossier.step(
                    from -> way.takeBack(from, made.get().findingId(), by.get()),
                    lacks -> message.set(String.join("\n", lacks)));
        }
    }

    private void determined(GroupStep step, List<String> lacks) {
        message.set(String.join("\n", lacks));
        done.set("");
        leftOut.clear();
        if (!lacks.isEmpty()) {
            return;
        }
        step.group()
                .filter(g -> g.alike().size() > 1 || !g.leftOut().isEmpty())
                .ifPresent(this::tell);
        next();
    }

    private void tell(GroupDetermination group) {
        done.set(desk.texts().of("dossier.group", group.alike().size(), group.leftOut().size()));
        group.leftOut()
                .forEach(
                        out ->
                                dossier.mail(out.mail())
                                        .ifPresent(
                                                mail ->
                                                        leftOut.add(
                                                                new LeftOutMail(
                                                                        mail,
                                                                        desk.texts()
                                                                                .of(out.text())))));
    }

    /** A way of taking determinations back. */
    private interface TakingBack {
        Answer<Case> takeBack(Case from, String findingId, Officer by);
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
                        .map(e -> FindingRows.of(e, made()))
                        .orElse(List.of()));
        chosen.set(
                findings.stream()
                        .filter(r -> id.equals(Optional.of(r.finding().id())))
                        .findFirst());
    }

    private List<Determination> made() {
        return dossier.open().get().map(Case::determinations).orElse(List.of());
    }

    /** Grounds may lie in other exhibits too: those are named, and not marked in this mail. */
    private static List<Passage> inMail(Finding finding) {
        return finding.grounds().stream().filter(p -> p.exhibit().equals(finding.mail())).toList();
    }

    private void chosen(Optional<FindingRow> was, Optional<FindingRow> is) {
        marks.setAll(is.map(r -> inMail(r.finding())).orElse(List.of()));
        boolean same = was.map(r -> r.finding().id()).equals(is.map(r -> r.finding().id()));
        if (!same) {
            reason.set(is.flatMap(FindingRow::determination).map(Determination::reason).orElse(""));
            message.set("");
        }
    }
}
