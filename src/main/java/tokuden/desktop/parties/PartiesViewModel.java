package tokuden.desktop.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.casework.Party;
import tokuden.casework.Refusal;
import tokuden.desktop.kit.Workspace;
import tokuden.work.TroubleException;

/** Who stands behind the mails of a case; naming one more or taking one out is kept at once. */
public final class PartiesViewModel {
    private final Cases cases;
    private final Caseworker caseworker;
    private final Workspace desk;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ObservableList<Party> parties = FXCollections.observableArrayList();

    public PartiesViewModel(Cases cases, Caseworker caseworker, Workspace desk) {
        this.cases = cases;
        this.caseworker = caseworker;
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    public ObservableList<Party> parties() {
        return parties;
    }

    /** Why the last step was refused; "" if it was taken. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public void show(CaseNumber number) {
        desk.start(
                "parties.job",
                progress ->
                        cases.find(number)
                                .orElseThrow(
                                        () -> new TroubleException("case.unknown", number.text())),
                this::kept);
    }

    /** Names one more party; {@code then} runs when it is kept. */
    public void add(Party party, Runnable then) {
        List<Party> all = new ArrayList<>(parties);
        all.add(party);
        name(all, kept -> then.run());
    }

    /** Takes a party out again. */
    public void remove(Party party) {
        List<Party> all = new ArrayList<>(parties);
        all.remove(party);
        name(all, kept -> {});
    }

    private void name(List<Party> all, Consumer<Case> then) {
        if (open.get().isEmpty() || desk.onDuty().isEmpty()) {
            return;
        }
        Case from = open.get().get();
        desk.start(
                "parties.job.keep",
                progress -> caseworker.nameParties(from, all, desk.onDuty().get()),
                answer ->
                        answer.<Optional<Case>>match(Optional::of, this::refused)
                                .ifPresent(
                                        now -> {
                                            kept(now);
                                            then.accept(now);
                                        }));
    }

    private Optional<Case> refused(Refusal refusal) {
        message.set(String.join("\n", refusal.lacks().stream().map(desk.texts()::of).toList()));
        return Optional.empty();
    }

    private void kept(Case now) {
        open.set(Optional.of(now));
        parties.setAll(now.parties());
        message.set("");
    }
}
