package tokuden.casework.work;

import java.util.List;

/** The case is closed (終結). Nothing in it is deleted, and open tasks stay as they are. */
public record Closed(String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.CLOSED;
    }

    @Override
    public List<String> gist() {
        return List.of(reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.in(Sheet.State.CLOSED);
    }
}
