package tokuden.desktop.safekeeping;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.work.TroubleException;

/** The backups of the store: what is set, the generations there are, and one more. */
public final class SafekeepingViewModel {
    private final Backups backups;
    private final Workspace work;
    private final Clock clock;
    private final Runnable made;
    private final ObservableList<Generation> generations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BackupPlan> plan =
            new ReadOnlyObjectWrapper<>(BackupPlan.UNSET);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final StringProperty folder = new SimpleStringProperty("");

    /** What is set besides the folder, as typed. */
    record Typed(String every, String daily, String weekly, String monthly) {}

    /** What was read at one time. */
    private record Read(BackupPlan plan, List<Generation> generations) {}

    /**
     * @param made is told when there may be another last good one
     */
    public SafekeepingViewModel(Backups backups, Workspace work, Clock clock, Runnable made) {
        this.backups = backups;
        this.work = work;
        this.clock = clock;
        this.made = made;
    }

    ObservableList<Generation> generations() {
        return generations;
    }

    ReadOnlyObjectProperty<BackupPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** What became of the last thing done here. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The folder as typed or chosen. */
    StringProperty folder() {
        return folder;
    }

    /** Whether a backup is wanted now. */
    boolean due() {
        return plan.get().due(clock.instant());
    }

    /** Reads what is set, and the generations in the folder. */
    public void show() {
        work.start(
                "safekeeping.job.read",
                progress -> {
                    BackupPlan set = backups.plan();
                    return new Read(set, set.folder().map(backups::in).orElse(List.of()));
                },
                read -> {
                    plan.set(read.plan());
                    read.plan().folder().ifPresent(f -> folder.set(f.toString()));
                    generations.setAll(read.generations());
                    made.run();
                });
    }

    /** Saves what was typed; says so, or what is wrong with it. */
    void settle(Typed typed) {
        Optional<BackupPlan> wanted = read(typed);
        if (wanted.isEmpty()) {
            told.set(work.texts().of("safekeeping.wrong"));
            return;
        }
        work.start(
                "safekeeping.job.read",
                progress -> {
                    backups.keep(wanted.get());
                    return wanted.get();
                },
                kept -> {
                    told.set(work.texts().of("safekeeping.settled"));
                    show();
                });
    }

    private Optional<BackupPlan> read(Typed typed) {
        try {
            return Optional.of(
                    new BackupPlan(
                            chosen(),
                            Integer.parseInt(typed.every().strip()),
                            new KeepRule(
                                    Integer.parseInt(typed.daily().strip()),
                                    Integer.parseInt(typed.weekly().strip()),
                                    Integer.parseInt(typed.monthly().strip())),
                            plan.get().lastGood()));
        } catch (IllegalArgumentException notNumbers) {
            return Optional.empty();
        }
    }

    private Optional<Path> chosen() {
        return Optional.of(folder.get().strip()).filter(f -> !f.isEmpty()).map(Path::of);
    }

    /** Makes a backup now; it can be stopped, and is then no good one. */
    void make() {
        Optional<Path> to = chosen();
        if (to.isEmpty()) {
            work.problems().show(new TroubleException("backup.no-folder"));
            return;
        }
        work.start(
                "safekeeping.job",
                progress -> backups.make(to.get(), progress),
                generation -> {
                    told.set(sentence(generation));
                    show();
                });
    }

    private String sentence(Generation generation) {
        Texts texts = work.texts();
        if (generation.good()) {
            return texts.of("safekeeping.good", generation.id());
        }
        String first =
                generation.differences().stream()
                        .findFirst()
                        .map(d -> d.in(texts.language().get()))
                        .orElse("");
        return texts.of("safekeeping.bad", generation.id(), generation.differences().size(), first);
    }
}
