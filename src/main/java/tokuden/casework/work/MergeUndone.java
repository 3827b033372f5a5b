package tokuden.casework.work;

import java.util.List;
import tokuden.casework.CaseNumber;

/**
 * A merging was undone; entered in both cases.
 *
 * @param merging the entry {@link MergedFrom} of the other case or of this one
 */
public record MergeUndone(CaseNumber other, long merging, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.MERGE_UNDONE;
    }

    @Override
    public List<String> gist() {
        return List.of(other.text(), reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.state() == Sheet.State.MERGED ? before.standingAlone() : before;
    }
}
