package tokuden.casework.work;

import java.util.List;

/** Tags put on a case and taken off. */
public record Tagged(List<String> added, List<String> removed) implements Entry {
    public Tagged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public Kind kind() {
        return Kind.TAGGED;
    }

    @Override
    public List<String> gist() {
        return List.of(String.join(" ", added), String.join(" ", removed));
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.tagged(added, removed);
    }
}
