package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day on which a resting case is laid before its owner again (再提出日); empty takes it back. */
public record Wakes(Optional<LocalDate> on, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.WAKES;
    }

    @Override
    public List<String> gist() {
        return List.of(on.map(LocalDate::toString).orElse(""), reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.waking(on);
    }
}
