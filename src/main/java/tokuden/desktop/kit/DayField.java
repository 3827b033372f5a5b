package tokuden.desktop.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;

/**
 * A field for a day in any Japanese writing: 令和8年11月24日, R8.11.24, 2026/11/24, full or half width.
 * What was understood is shown back when the field is left; nothing is wiped.
 */
public final class DayField extends TextField {
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DayField() {
        textProperty().addListener((of, was, is) -> day.set(Days.read(is)));
    }

    /** The day that was typed, if it is one. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> day() {
        return day.getReadOnlyProperty();
    }

    /** Shows the day back in the writing of the language when the field is left. */
    public void showBack(Texts texts) {
        focusedProperty()
                .addListener(
                        (of, was, is) -> {
                            if (was) {
                                day.get().map(texts::day).ifPresent(this::setText);
                            }
                        });
    }
}
