package tokuden.casework.work;

import java.util.List;

/** Somebody asks that an entry be voided (取消しの申請); it stands until a second person agrees. */
public record VoidAsked(long entry, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.VOID_ASKED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(entry), reason);
    }
}
