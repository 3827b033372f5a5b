package tokuden.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Caseworker;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Workspace;
import tokuden.exchange.IntakeBalance;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** The day's intake: what came in, how it balanced, what failed, and the newest reports. */
public final class IntakeViewModel {
    private final Receiving receiving;
    private final ReportPages pages;
    private final Workspace desk;
    private final Caseworker caseworker;
    private final Navigator navigator;
    private final ObservableList<ReportRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> failures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<IntakeBalance>> tally =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Long> count = new ReadOnlyObjectWrapper<>(0L);
    private final ReadOnlyBooleanWrapper end = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty receivingNow = new SimpleBooleanProperty();
    private final ObjectProperty<ReportFilter> filter =
            new SimpleObjectProperty<>(ReportFilter.ALL);
    private Jobs.Running running = () -> {};
    private long last = Long.MAX_VALUE;
    private int generation;

    public IntakeViewModel(
            Receiving receiving,
            ReportPages pages,
            Caseworker caseworker,
            Workspace desk,
            Navigator navigator) {
        this.caseworker = caseworker;
        this.receiving = receiving;
        this.pages = pages;
        this.desk = desk;
        this.navigator = navigator;
        filter.addListener((of, was, is) -> reload());
    }

    /** The reports that pass the filter, newest first, as far as they were read. */
    public ObservableList<ReportRow> rows() {
        return rows;
    }

    /** What could not be taken in, read or examined the last time, each in one sentence. */
    public ObservableList<String> failures() {
        return failures;
    }

    /** The balance of the last intake. */
    public ReadOnlyObjectProperty<Optional<IntakeBalance>> tally() {
        return tally.getReadOnlyProperty();
    }

    /** All reports of the office. */
    public ReadOnlyObjectProperty<Long> count() {
        return count.getReadOnlyProperty();
    }

    /** No older report passes the filter. */
    public ReadOnlyBooleanProperty end() {
        return end.getReadOnlyProperty();
    }

    public BooleanProperty receivingNow() {
        return receivingNow;
    }

    public ObjectProperty<ReportFilter> filter() {
        return filter;
    }

    /** Takes files and folders in; what came in before a stop stays. */
    public void receive(List<Path> paths) {
        Optional<Officer> by = desk.onDuty();
        if (paths.isEmpty() || receivingNow.get() || by.isEmpty()) {
            return;
        }
        receivingNow.set(true);
        running =
                desk.jobs()
                        .start(
                                desk.texts().of("intake.job"),
                                progress -> receiving.receive(paths, by.get(), progress),
                                new Balance());
    }

    /** Stops the intake under way after the mail it is at. */
    public void stop() {
        running.cancel();
    }

    /** Tries again what failed. */
    public void retry() {
        tally.get().ifPresent(balance -> receive(balance.toRetry()));
    }

    /** Reads the list anew. */
    public void reload() {
        last = Long.MAX_VALUE;
        generation++;
        load(true);
    }

    /** Reads further, older rows. */
    public void more() {
        if (!end.get()) {
            load(false);
        }
    }

    /** Opens a case of the chosen reports and goes there. */
    public void openCase(String title, List<ReportRow> chosen) {
        Optional<Officer> by = desk.onDuty();
        if (chosen.isEmpty() || title.isBlank() || by.isEmpty()) {
            return;
        }
        desk.start(
                "intake.job.open",
                progress ->
                        caseworker.open(
                                title.strip(),
                                chosen.stream().map(ReportRow::report).toList(),
                                by.get()),
                opened -> navigator.open(new Place.OneCase(opened.number(), Optional.empty())));
    }

    /** Adds the chosen reports to the case of that number and goes there. */
    public void addToCase(String number, List<ReportRow> chosen) {
        Optional<Officer> by = desk.onDuty();
        if (chosen.isEmpty() || number.isBlank() || by.isEmpty()) {
            return;
        }
        desk.start(
                "intake.job.add",
                progress ->
                        caseworker.addMails(
                                pages.caseOf(number),
                                chosen.stream().map(ReportRow::report).toList(),
                                by.get()),
                grown -> navigator.open(new Place.OneCase(grown.number(), Optional.empty())));
    }

    private void load(boolean anew) {
        int mine = generation;
        long from = last;
        ReportFilter wanted = filter.get();
        LongSupplier all = pages::count;
        desk.start(
                "intake.job.list",
                progress -> new Loaded(pages.next(from, wanted, progress), all.getAsLong()),
                loaded -> {
                    if (mine == generation) {
                        show(loaded, anew);
                    }
                });
    }

    private void show(Loaded loaded, boolean anew) {
        if (anew) {
            rows.setAll(loaded.page.rows());
        } else {
            rows.addAll(loaded.page.rows());
        }
        last = loaded.page.last();
        end.set(loaded.page.end());
        count.set(loaded.count);
    }

    private record Loaded(ReportPages.Page page, long count) {}

    private final class Balance implements Jobs.Outcome<IntakeBalance> {
        @Override
        public void done(IntakeBalance result) {
            receivingNow.set(false);
            tally.set(Optional.of(result));
            failures.setAll(
                    Stream.concat(
                                    result.failures().stream().map(desk.texts()::of),
                                    result.incomplete().stream().map(desk.texts()::of))
                            .toList());
            reload();
        }

        @Override
        public void cancelled() {
            receivingNow.set(false);
            reload();
        }

        @Override
        public void failed(TroubleException trouble) {
            receivingNow.set(false);
            desk.problems().show(trouble);
            reload();
        }
    }
}
