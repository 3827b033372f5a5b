package tokuden.desktop.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.wording.Templates;
import tokuden.law.Act;
import tokuden.office.Officer;

/** The register of one fiscal year, the chosen number, and what is written beside it. */
public final class NumbersViewModel {
    private static final int YEARS_BACK = 10;

    private final DispatchRegister register;
    private final Dispatching dispatching;
    private final Workspace desk;
    private final Navigator navigator;
    private final Clock clock;
    private final Stepping steps;
    private final Templates shipped = Templates.shipped();
    private final ObservableList<RegisterLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> unexplained = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Integer> year = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Optional<RegisterLine>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public NumbersViewModel(
            DispatchRegister register,
            Dispatching dispatching,
            Workspace desk,
            Navigator navigator,
            Clock clock) {
        this.register = register;
        this.dispatching = dispatching;
        this.desk = desk;
        this.navigator = navigator;
        this.clock = clock;
        this.steps = new Stepping(desk);
    }

    ObservableList<RegisterLine> lines() {
        return lines;
    }

    /** Numbers of the year that nobody can account for. */
    ObservableList<String> unexplained() {
        return unexplained;
    }

    ReadOnlyObjectProperty<Integer> year() {
        return year.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RegisterLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    Stepping steps() {
        return steps;
    }

    /** The fiscal years that can be shown, newest first. */
    List<Integer> years() {
        int now = NumberPattern.fiscalYear(today());
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    /** Reads the register of the fiscal year in which today lies. */
    public void show() {
        show(NumberPattern.fiscalYear(today()));
    }

    void show(int fiscalYear) {
        year.set(fiscalYear);
        Optional<RegisterLine.Place> at = chosen.get().map(RegisterLine::place);
        desk.start(
                "numbers.job",
                progress ->
                        Map.entry(register.lines(fiscalYear), dispatching.unexplained(fiscalYear)),
                read -> {
                    lines.setAll(read.getKey());
                    unexplained.setAll(read.getValue());
                    choose(
                            lines.stream()
                                    .filter(l -> at.equals(Optional.of(l.place())))
                                    .findFirst());
                });
    }

    void choose(Optional<RegisterLine> line) {
        chosen.set(line);
    }

    /** What the paper of that line is called. */
    String title(RegisterLine line) {
        return shipped.shippedTitle(line.kind());
    }

    void makeVoid(String reason) {
        take((line, by) -> dispatching.makeVoid(line, reason.strip(), by));
    }

    void seal(RegisterMark.Sealed seal) {
        take((line, by) -> dispatching.seal(line, seal, by));
    }

    void serve(RegisterMark.Served served) {
        take((line, by) -> dispatching.serve(line, served, by));
    }

    void openCase() {
        chosen.get().ifPresent(l -> navigator.open(new Place.OneCase(l.in(), Optional.empty())));
    }

    void openWording() {
        navigator.open(new Place.Wording(chosen.get().map(RegisterLine::kind)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    private void take(BiFunction<RegisterLine, Officer, Answer<RegisterLine.Marked>> step) {
        chosen.get()
                .ifPresent(
                        line ->
                                steps.take(
                                        "numbers.job.keep",
                                        by -> step.apply(line, by),
                                        kept -> show(year.get())));
    }
}
