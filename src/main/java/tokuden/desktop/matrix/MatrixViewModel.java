package tokuden.desktop.matrix;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Reexamination;
import tokuden.casework.work.RecipientsTaking;
import tokuden.casework.work.Sheet;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Sha256;
import tokuden.examination.DutyTally;
import tokuden.examination.ProofStep;
import tokuden.examination.ProofTable;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.office.Officer;
import tokuden.reports.ReportersAnswer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** The duties of a case with their results, the proof of the one chosen, and examining anew. */
public final class MatrixViewModel {
    private final MatrixDesk records;
    private final Workspace desk;
    private final NextStepsViewModel steps;
    private final TakingAct takings;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<DutyTally> duties = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DutyTally>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ProofTable>> table =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Examining> examining =
            new ReadOnlyObjectWrapper<>(Examining.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<Breach, List<ProofTable>> read = new EnumMap<>(Breach.class);
    private final Map<Sha256, CaseMail> byHash = new HashMap<>();
    private Optional<Jobs.Running> running = Optional.empty();

    public MatrixViewModel(MatrixDesk records, Workspace desk) {
        this.records = records;
        this.desk = desk;
        this.steps = new NextStepsViewModel(records.recording(), records.clock(), desk);
        this.takings =
                new TakingAct(
                        new RecipientsTaking(records.recording(), records.recipients()),
                        records.answers(),
                        desk,
                        steps.steps());
        chosen.addListener((of, was, is) -> read(is));
    }

    /** The case as last kept. */
    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    /** How the mails of the case came out for each duty of each edition. */
    public ObservableList<DutyTally> duties() {
        return duties;
    }

    /** The duty whose proof is looked at. */
    public ObjectProperty<Optional<DutyTally>> chosen() {
        return chosen;
    }

    /** What speaks for and against the chosen breach; empty while it is read. */
    public ReadOnlyObjectProperty<Optional<ProofTable>> table() {
        return table.getReadOnlyProperty();
    }

    /** What examining anew came to. */
    public ReadOnlyObjectProperty<Examining> examining() {
        return examining.getReadOnlyProperty();
    }

    /** All mails are being examined anew. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The next steps of the proof as tasks of the case. */
    NextStepsViewModel steps() {
        return steps;
    }

    /** Taking in lists of recipients and answers. */
    TakingAct takings() {
        return takings;
    }

    /** Takes a list of recipients for all mails of the case, and reads the proof anew. */
    public void takeRecipients(Path file) {
        open.get().ifPresent(in -> takings.take(in, file, of -> show(of.number())));
    }

    /** Records what the reporter of those mails answered, and reads the proof anew. */
    public void takeAnswer(ReportersAnswer said, List<Sha256> mails) {
        open.get().ifPresent(in -> takings.answer(in, said, mails, of -> show(of.number())));
    }

    /** What setting the last step as a task came to; "" if nothing. */
    public ReadOnlyStringProperty taskSet() {
        return steps.said();
    }

    /** Lays the case open. */
    public void show(CaseNumber number) {
        desk.start("matrix.job", progress -> lay(number), this::laid);
    }

    /** The mail of the case with that hash. */
    Optional<CaseMail> mail(Sha256 hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** Examines all mails of the case anew; what came out otherwise is listed. */
    public void examine() {
        Optional<Officer> by = desk.onDuty();
        if (busy.get() || open.get().isEmpty() || by.isEmpty()) {
            return;
        }
        busy.set(true);
        Case in = open.get().get();
        running =
                Optional.of(
                        desk.jobs()
                                .start(
                                        desk.texts().of("matrix.job.examine"),
                                        progress -> records.again().repeat(in, by.get(), progress),
                                        new Examined()));
    }

    /** Stops examining anew; what was found until then stays. */
    public void stop() {
        running.ifPresent(Jobs.Running::cancel);
    }

    private Laid lay(CaseNumber number) {
        Case found =
                records.cases()
                        .find(number)
                        .orElseThrow(() -> new TroubleException("case.unknown", number.text()));
        return new Laid(
                found,
                DutyTally.of(
                        found.mails().stream()
                                .flatMap(m -> records.examinations().of(m.exhibit()).stream())
                                .toList()),
                steps.read(number));
    }

    private void laid(Laid laid) {
        read.clear();
        Optional<DutyTally> before = chosen.get();
        byHash.clear();
        laid.open.mails().forEach(m -> byHash.put(m.exhibit(), m));
        open.set(Optional.of(laid.open));
        steps.laid(laid.tasks);
        duties.setAll(laid.duties);
        chosen.set(Optional.empty());
        chosen.set(
                duties.stream()
                        .filter(d -> before.filter(b -> sameDuty(b, d)).isPresent())
                        .findFirst()
                        .or(
                                () ->
                                        duties.stream()
                                                .filter(d -> d.of(Result.SUSPECTED) > 0)
                                                .findFirst())
                        .or(() -> duties.stream().findFirst()));
    }

    private static boolean sameDuty(DutyTally one, DutyTally other) {
        return one.breach() == other.breach() && one.edition().equals(other.edition());
    }

    private void read(Optional<DutyTally> duty) {
        table.set(Optional.empty());
        if (duty.isEmpty() || open.get().isEmpty()) {
            return;
        }
        Breach breach = duty.get().breach();
        if (read.containsKey(breach)) {
            turn(duty.get());
            return;
        }
        List<Sha256> mails = open.get().get().exhibits();
        desk.start(
                "matrix.job.proof",
                progress -> records.proofs().of(mails, breach, progress),
                tables -> {
                    read.put(breach, tables);
                    chosen.get().filter(duty.get()::equals).ifPresent(this::turn);
                });
    }

    private void turn(DutyTally duty) {
        table.set(
                read.get(duty.breach()).stream()
                        .filter(t -> t.edition().equals(duty.edition()))
                        .findFirst());
    }

    /**
     * What examining anew came to.
     *
     * @param lacks why it was refused; "" if it was not
     */
    public record Examining(Optional<Reexamination.Outcome> outcome, String lacks) {
        static final Examining NOTHING = new Examining(Optional.empty(), "");
    }

    private record Laid(Case open, List<DutyTally> duties, Map<ProofStep, Sheet.Task> tasks) {}

    private final class Examined implements Jobs.Outcome<Answer<Reexamination.Outcome>> {
        @Override
        public void done(Answer<Reexamination.Outcome> answer) {
            busy.set(false);
            examining.set(
                    answer.match(
                            outcome -> new Examining(Optional.of(outcome), ""),
                            refusal ->
                                    new Examining(
                                            Optional.empty(),
                                            String.join(
                                                    "\n",
                                                    refusal.lacks().stream()
                                                            .map(desk.texts()::of)
                                                            .toList()))));
            open.get().ifPresent(c -> show(c.number()));
        }

        @Override
        public void cancelled() {
            busy.set(false);
        }

        @Override
        public void failed(TroubleException trouble) {
            busy.set(false);
            desk.problems().show(trouble);
        }
    }
}
