package tokuden.casework.work;

import java.util.List;
import java.util.Optional;

/** A note (メモ): added, never rewritten; a correction is a further note that names the first. */
public record Note(String text, Optional<Long> corrects) implements Entry {
    @Override
    public Kind kind() {
        return Kind.NOTE;
    }

    @Override
    public List<String> gist() {
        return List.of(text, corrects.map(Object::toString).orElse(""));
    }
}
