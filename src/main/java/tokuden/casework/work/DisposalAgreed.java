package tokuden.casework.work;

import java.util.List;

/** One of the two agrees to a disposal (廃棄・移管の承認). */
public record DisposalAgreed(long asked) implements Entry {
    @Override
    public Kind kind() {
        return Kind.DISPOSAL_AGREED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(asked));
    }
}
