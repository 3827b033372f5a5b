package tokuden.casework.work;

import java.time.Instant;
import java.util.List;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;

/** What is kept together, all or nothing: changed cases and new entries. */
public record Change(List<Case> cases, List<Draft> entries) {
    public Change {
        cases = List.copyOf(cases);
        entries = List.copyOf(entries);
    }

    /** An entry that has no number yet. */
    public record Draft(CaseNumber in, Instant at, String by, Entry entry) {}
}
