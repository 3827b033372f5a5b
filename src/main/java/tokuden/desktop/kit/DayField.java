package tokuden.desktop.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;

/**
 * A field for a day in any Japanese writing: 令和8年11月24日, R8.11.24, 2026/11/24, full or half width.
 * What was understood is shown back when the field is left; nothing is wiped.
 */
public final class DayField extends TextField {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "([MTSHR]|明治|大正|昭和|平成|令和|西暦)?\\s*(元|\\d{1,4})\\s*[年.\\-/]"
                            + "\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})\\s*日?");
    private static final Map<String, Integer> BEFORE_YEAR_ONE =
            Map.of("M", 1867, "T", 1911, "S", 1925, "H", 1988, "R", 2018);
    private static final Map<String, String> ERAS =
            Map.of("明治", "M", "大正", "T", "昭和", "S", "平成", "H", "令和", "R");

    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public DayField() {
        textProperty().addListener((of, was, is) -> day.set(read(is)));
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

    /** The day a writing names; empty if it names none, or one that does not exist. */
    static Optional<LocalDate> read(String typed) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[‐‑–—―−ー]", "-");
        Matcher found = SHAPE.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        String era = found.group(1) == null ? "" : found.group(1);
        int base = BEFORE_YEAR_ONE.getOrDefault(ERAS.getOrDefault(era, era), 0);
        try {
            return Optional.of(
                    LocalDate.of(
                            base + year,
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
