package tokuden.desktop.founding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.issuing.RecoverySheet;
import tokuden.office.Denial;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Foundation;
import tokuden.office.signin.Founded;
import tokuden.office.signin.Founding;
import tokuden.office.signin.TemporaryPassword;
import tokuden.work.TroubleException;

/** The office as it is to be founded: its officers, each with a first password made by chance. */
public final class FoundingViewModel {
    private final Foundation foundation;
    private final Office trial;
    private final Workspace desk;
    private final Clock clock;
    private final Runnable begin;
    private final SecureRandom chance = new SecureRandom();
    private final ObservableList<Named> officers = FXCollections.observableArrayList();
    private final ObservableList<Denial> lacks = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper founded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper recovery = new ReadOnlyStringWrapper("");
    private Runnable effect = () -> {};

    /** An officer with the password that is handed over to him on paper. */
    public record Named(Officer officer, String password) {}

    /** What papers say of the office, and after how many minutes the window locks. */
    record Head(String ministry, String section, String symbol, int minutes, boolean encrypted) {}

    /**
     * @param begin opens the window anew, so that its door closes
     */
    public FoundingViewModel(
            Foundation foundation, Office trial, Workspace desk, Clock clock, Runnable begin) {
        this.foundation = foundation;
        this.trial = trial;
        this.desk = desk;
        this.clock = clock;
        this.begin = begin;
    }

    Office trial() {
        return trial;
    }

    ObservableList<Named> officers() {
        return officers;
    }

    /** Everything that lacked for the founding. */
    ObservableList<Denial> lacks() {
        return lacks;
    }

    /** It is done; the passwords have still to be handed over. */
    ReadOnlyBooleanProperty founded() {
        return founded.getReadOnlyProperty();
    }

    /** The recovery code of the encrypted store, while it is shown; else empty. */
    ReadOnlyStringProperty recovery() {
        return recovery.getReadOnlyProperty();
    }

    /** Draws the sheet with the recovery code, to be printed. */
    void drawSheet(Head head, Path file) {
        Office office = office(head);
        String code = recovery.get();
        desk.start(
                "founding.sheet",
                progress -> {
                    byte[] pdf = new RecoverySheet().draw(office, code, LocalDate.now(clock));
                    return write(file, pdf);
                },
                done -> {});
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
    }

    private Office office(Head head) {
        List<Officer> all = officers.stream().map(Named::officer).toList();
        SignInRule rule = SignInRule.onDuty(Duration.ofMinutes(Math.max(1, head.minutes())));
        return new Office(
                head.ministry().strip(), head.section().strip(), head.symbol().strip(), all, rule);
    }

    /** Names one more officer; one of the same id takes the place of the former. */
    void add(String id, String name, String post, Set<Role> roles) {
        if (id.isBlank()) {
            return;
        }
        officers.removeIf(n -> n.officer().id().equals(id.strip()));
        Officer officer = new Officer(id.strip(), name.strip(), post.strip(), roles);
        officers.add(new Named(officer, TemporaryPassword.make(chance)));
    }

    void remove(Named one) {
        officers.remove(one);
    }

    /** Founds the office, or says everything that lacks. */
    void found(Head head) {
        Map<String, char[]> passwords = new HashMap<>();
        officers.forEach(n -> passwords.put(n.officer().id(), n.password().toCharArray()));
        Founding founding = new Founding(office(head), passwords);
        String by = desk.onDuty().map(Officer::id).orElse("tokuden");
        desk.start(
                "founding.job",
                progress -> foundation.found(founding, by, head.encrypted()),
                this::answered);
    }

    private void answered(Founded done) {
        effect = done.effect();
        lacks.setAll(done.lacks());
        recovery.set(done.recovery().orElse(""));
        founded.set(done.lacks().isEmpty());
    }

    /** The passwords are handed over: from now on one signs in. */
    void begin() {
        founded.set(false);
        desk.start(
                "founding.job",
                progress -> {
                    effect.run();
                    return true;
                },
                done -> {
                    recovery.set("");
                    begin.run();
                });
    }
}
