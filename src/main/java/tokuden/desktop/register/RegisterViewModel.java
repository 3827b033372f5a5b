package tokuden.desktop.register;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectEntry;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Officer;

/** The register of subjects and the file of the chosen one. */
public final class RegisterViewModel {
    private static final int MOST = 500;

    private final Subjects subjects;
    private final Registrar registrar;
    private final Workspace desk;
    private final Navigator navigator;
    private final Stepping steps;
    private final ObservableList<SubjectFile> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SubjectFile>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public RegisterViewModel(
            Subjects subjects, Registrar registrar, Workspace desk, Navigator navigator) {
        this.subjects = subjects;
        this.registrar = registrar;
        this.desk = desk;
        this.navigator = navigator;
        this.steps = new Stepping(desk);
    }

    /** The newest subjects first. */
    public ObservableList<SubjectFile> all() {
        return all;
    }

    /** The file laid open. */
    public ReadOnlyObjectProperty<Optional<SubjectFile>> open() {
        return open.getReadOnlyProperty();
    }

    Stepping steps() {
        return steps;
    }

    /** Reads the list anew and lays that subject open. */
    public void show(Optional<Long> subject) {
        desk.start(
                "register.job",
                progress -> subjects.page(Long.MAX_VALUE, MOST),
                read -> {
                    all.setAll(read);
                    open.set(
                            read.stream()
                                    .filter(
                                            f ->
                                                    subject.filter(s -> s == f.subject().id())
                                                            .isPresent())
                                    .findFirst());
                });
    }

    void choose(SubjectFile file) {
        open.set(Optional.ofNullable(file));
    }

    void register(Subject subject) {
        take(by -> registrar.register(subject, by));
    }

    void tie(Mark mark, String reason) {
        chosen(id -> take(by -> registrar.tie(id, mark, reason, by)));
    }

    void untie(Mark mark, String reason) {
        chosen(id -> take(by -> registrar.untie(id, mark, reason, by)));
    }

    void behind(CaseNumber number, String reason) {
        chosen(id -> take(by -> registrar.behind(id, number, reason, by)));
    }

    void compare(SubjectEntry.Compared compared) {
        chosen(id -> take(by -> registrar.compare(id, compared, by)));
    }

    void openCase(CaseNumber number) {
        navigator.open(new Place.OneCase(number, Optional.empty()));
    }

    private void chosen(java.util.function.LongConsumer step) {
        open.get().ifPresent(f -> step.accept(f.subject().id()));
    }

    private void take(Function<Officer, Answer<SubjectFile>> step) {
        steps.take("register.job.keep", step, kept -> show(Optional.of(kept.subject().id())));
    }
}
