package tokuden.memory;

import java.util.ArrayList;
import java.util.List;
import tokuden.casework.retention.DisposedCase;
import tokuden.casework.retention.Removal;

/** Keeps the register of what it was asked to remove, and removes nothing. */
public final class MemoryRemoval implements Removal {
    public final List<DisposedCase> done = new ArrayList<>();

    /** Whether the store is one that has keys. */
    public boolean keys = true;

    @Override
    public boolean canDestroy() {
        return keys;
    }

    @Override
    public DisposedCase remove(Terms terms) {
        DisposedCase disposed =
                new DisposedCase(
                        terms.number(),
                        terms.fate(),
                        terms.reason(),
                        terms.keptUntil(),
                        terms.askedBy(),
                        terms.agreedBy(),
                        terms.by(),
                        terms.at(),
                        List.of(),
                        List.of(),
                        List.of());
        done.add(0, disposed);
        return disposed;
    }

    @Override
    public List<DisposedCase> register() {
        return List.copyOf(done);
    }
}
