package tokuden.casework.work;

import java.util.List;

/** A voided entry counts again. */
public record VoidLifted(long entry, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.VOID_LIFTED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(entry), reason);
    }
}
