package tokuden.casework.work;

import java.util.List;

/** The records of the case are held (廃棄の停止): they are kept past their period until it is lifted. */
public record HoldPlaced(String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.HOLD_PLACED;
    }

    @Override
    public List<String> gist() {
        return List.of(reason);
    }
}
