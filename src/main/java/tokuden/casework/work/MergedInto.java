package tokuden.casework.work;

import java.util.List;
import tokuden.casework.CaseNumber;

/** This case was merged into another, under whose number it goes on. */
public record MergedInto(CaseNumber target, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.MERGED_INTO;
    }

    @Override
    public List<String> gist() {
        return List.of(target.text(), reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.mergedInto(target);
    }
}
