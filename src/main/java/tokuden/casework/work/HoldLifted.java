package tokuden.casework.work;

import java.util.List;

/** A hold ends (廃棄の停止の解除). */
public record HoldLifted(long hold, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.HOLD_LIFTED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(hold), reason);
    }
}
