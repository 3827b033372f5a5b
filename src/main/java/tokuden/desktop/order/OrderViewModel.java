package tokuden.desktop.order;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.casework.Explanation;
import tokuden.casework.Lack;
import tokuden.casework.Necessity;
import tokuden.casework.Stage;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.StepSkipped;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PdfPages;
import tokuden.desktop.kit.Workspace;
import tokuden.law.procedure.ActKind;
import tokuden.office.Approval;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** The road of one order: what lacks, the step that may be taken now, the pages so far. */
public final class OrderViewModel {
    private final Cases cases;
    private final Caseworker caseworker;
    private final Ladder ladder;
    private final OrderPapers papers;
    private final Workspace desk;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Lack> lacks = FXCollections.observableArrayList();
    private final ObservableList<PageImage> pages = FXCollections.observableArrayList();
    private final ObservableList<Path> exported = FXCollections.observableArrayList();

    public OrderViewModel(
            Cases cases, Caseworker caseworker, Ladder ladder, OrderPapers papers, Workspace desk) {
        this.cases = cases;
        this.ladder = ladder;
        this.caseworker = caseworker;
        this.papers = papers;
        this.desk = desk;
    }

    /** The case as last kept. */
    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    /** A step is being kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What lacks for the next step. */
    public ObservableList<Lack> lacks() {
        return lacks;
    }

    /** The files written last. */
    public ObservableList<Path> exported() {
        return exported;
    }

    ObservableList<PageImage> pages() {
        return pages;
    }

    public void show(CaseNumber number) {
        desk.start(
                "order.job",
                progress ->
                        cases.find(number)
                                .orElseThrow(
                                        () -> new TroubleException("case.unknown", number.text())),
                found -> {
                    kept(found);
                    lookForLacks("", "");
                });
    }

    /** Says anew what lacks for a draft with these words. */
    public void lookForLacks(String necessity, String measures) {
        if (step() == 0 && open.get().isPresent() && desk.onDuty().isPresent()) {
            lacks.setAll(
                    caseworker.lacksForOrder(
                            open.get().get(),
                            new Necessity(necessity),
                            measures,
                            desk.onDuty().get()));
        }
    }

    /** Says why an act that usually comes first is not taken, then what still lacks. */
    void skip(ActKind skipped, String reason, Runnable then) {
        take(
                (from, by) ->
                        ladder.skip(from, new StepSkipped(skipped, reason.strip()), by)
                                .match(entered -> Answer.granted(from), Answer::refused),
                then);
    }

    /** 0 before a draft, 1 drafted, 2 explanation runs, 3 to be decided, 4 decided. */
    int step() {
        return open.get().map(c -> place(c.stage())).orElse(0);
    }

    /** 措置命令案の作成 */
    void propose(String necessity, String measures) {
        take(
                (from, by) ->
                        caseworker.proposeOrder(
                                from, new Necessity(necessity.strip()), measures.strip(), by));
    }

    /** 弁明の機会の付与 */
    void offer(LocalDate arrived, LocalDate due, String where) {
        Explanation offer = new Explanation(arrived, due, where.strip(), Optional.empty());
        take((from, by) -> caseworker.offerExplanation(from, offer, by));
    }

    /** 弁明書の受領 */
    void hear(LocalDate received, String gist) {
        Explanation.Statement said = new Explanation.Statement(received, gist.strip());
        take((from, by) -> caseworker.takeExplanation(from, said, by));
    }

    /** 弁明手続の終結 */
    void conclude(LocalDate on, String considered) {
        take((from, by) -> caseworker.conclude(from, on, considered.strip(), by));
    }

    /** 決定 */
    void decide(LocalDate on, String symbol) {
        take((from, by) -> caseworker.decide(from, on, symbol, by));
    }

    /** The officer who sits here may decide this draft. */
    boolean mayDecide() {
        return open.get()
                .flatMap(c -> Optional.ofNullable(drafter(c.stage())))
                .flatMap(
                        drafter ->
                                desk.onDuty()
                                        .flatMap(
                                                by ->
                                                        Approval.of(
                                                                by,
                                                                drafter,
                                                                java.time.Instant.EPOCH)))
                .isPresent();
    }

    /** Issues the decided order into the folder. */
    void export(Path folder) {
        if (open.get().isEmpty() || desk.onDuty().isEmpty()) {
            return;
        }
        Case one = open.get().get();
        Officer by = desk.onDuty().get();
        desk.start(
                "order.job.export", progress -> papers.export(one, folder, by), exported::setAll);
    }

    private static Officer drafter(Stage stage) {
        return stage.match(Stage.Reader.onlyReady(ready -> ready.order().drafter(), null));
    }

    private void take(BiFunction<Case, Officer, Answer<Case>> step) {
        take(step, () -> {});
    }

    private void take(BiFunction<Case, Officer, Answer<Case>> step, Runnable then) {
        if (busy.get() || open.get().isEmpty() || desk.onDuty().isEmpty()) {
            return;
        }
        busy.set(true);
        Case from = open.get().get();
        Officer by = desk.onDuty().get();
        desk.jobs()
                .start(
                        desk.texts().of("order.job.keep"),
                        progress -> step.apply(from, by),
                        new Kept(then));
    }

    private void kept(Case now) {
        open.set(Optional.of(now));
        lacks.clear();
        if (step() == 0 || desk.onDuty().isEmpty()) {
            pages.clear();
            return;
        }
        Officer by = desk.onDuty().get();
        desk.start(
                "order.job.pages",
                progress -> PdfPages.draw(papers.pages(now, by), progress),
                pages::setAll);
    }

    private static int place(Stage stage) {
        return stage.match(new StepNumber());
    }

    private final class Kept implements Jobs.Outcome<Answer<Case>> {
        private final Runnable then;

        Kept(Runnable then) {
            this.then = then;
        }

        @Override
        public void done(Answer<Case> answer) {
            busy.set(false);
            answer.<Optional<Case>>match(
                            Optional::of,
                            refusal -> {
                                lacks.setAll(refusal.lacks());
                                return Optional.empty();
                            })
                    .ifPresent(
                            now -> {
                                kept(now);
                                then.run();
                            });
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
