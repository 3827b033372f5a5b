package tokuden.casework.work;

import java.util.List;

/** A closed case is taken up again. */
public record Reopened(String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.REOPENED;
    }

    @Override
    public List<String> gist() {
        return List.of(reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.in(Sheet.State.OPEN);
    }
}
