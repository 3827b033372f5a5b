package tokuden.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.work.Progress;

/**
 * A check whose outcome is entered in the journal, so that it is known when the store was checked
 * last and what was found. The first differences are told one by one, all of them are counted.
 */
final class RecordedCheck implements IntegrityCheck {
    static final String CHECKED = "store.checked";

    private static final int TOLD = 30;
    private static final String DIFFERENCE = "difference-";

    private final IntegrityCheck check;
    private final Journal journal;
    private final Clock clock;
    private final String actor;

    RecordedCheck(IntegrityCheck check, Journal journal, Clock clock, String actor) {
        this.check = check;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public Outcome check(Progress progress) {
        Outcome outcome = check.check(progress);
        record(outcome);
        return outcome;
    }

    /** Enters what a check found. */
    void record(Outcome outcome) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("exhibits", Long.toString(outcome.exhibits()));
        particulars.put("records", Long.toString(outcome.records()));
        particulars.put("differences", Integer.toString(outcome.differences().size()));
        for (int i = 0; i < Math.min(TOLD, outcome.differences().size()); i++) {
            Difference each = outcome.differences().get(i);
            particulars.put(
                    String.format(java.util.Locale.ROOT, "%s%02d", DIFFERENCE, i),
                    each.key() + "\t" + String.join("\t", each.args()));
        }
        journal.append(new JournalEntry(clock.instant(), actor, CHECKED, "-", particulars));
    }

    /** The differences that an entry tells one by one. */
    static List<Difference> told(JournalEntry entry) {
        List<Difference> all = new ArrayList<>();
        entry.particulars()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(DIFFERENCE)) {
                                List<String> parts = List.of(value.split("\t"));
                                all.add(
                                        new Difference(
                                                parts.get(0), parts.subList(1, parts.size())));
                            }
                        });
        return all;
    }

    @Override
    public List<Difference> checkExported(Path file) {
        return check.checkExported(file);
    }
}
