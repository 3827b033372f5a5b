package tokuden.desktop.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Whether the program uses the network now (網: 入). It is off but for the questions a person has
 * just ordered to be asked; the title bar shows it.
 */
public final class Network {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final StringProperty resolver = new SimpleStringProperty("");
    private int uses;

    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** The resolver a person named, as typed; kept while the window is open. */
    public StringProperty resolver() {
        return resolver;
    }

    /** A use begins. */
    public void begin() {
        uses++;
        on.set(true);
    }

    /** That use is over; off when it was the last. */
    public void end() {
        uses--;
        on.set(uses > 0);
    }
}
