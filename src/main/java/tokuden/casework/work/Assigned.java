package tokuden.casework.work;

import java.util.List;

/** Whose case it is from now on (担当の割当て). */
public record Assigned(String owner) implements Entry {
    @Override
    public Kind kind() {
        return Kind.ASSIGNED;
    }

    @Override
    public List<String> gist() {
        return List.of(owner);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.ownedBy(owner);
    }
}
