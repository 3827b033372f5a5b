package tokuden.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.office.Office;
import tokuden.office.Officer;

/** The officer who sits at the desk now, among those of the office. */
public final class OfficerOnDuty {
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Officer>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** All officers of the office. */
    public ObservableList<Officer> officers() {
        return officers;
    }

    public ReadOnlyObjectProperty<Optional<Officer>> current() {
        return current.getReadOnlyProperty();
    }

    /** The office is known: its first officer sits down. */
    public void office(List<Officer> all) {
        officers.setAll(all);
        current.set(all.stream().findFirst());
    }

    /**
     * The office is known: on trial its first officer sits down, on duty nobody before signing in.
     */
    public void office(Office known) {
        officers.setAll(known.officers());
        current.set(known.onTrial() ? known.officers().stream().findFirst() : Optional.empty());
    }

    /** Nobody sits here any more. */
    public void leave() {
        current.set(Optional.empty());
    }

    /** Another officer sits down. */
    public void sit(Officer officer) {
        current.set(Optional.of(officer));
    }
}
