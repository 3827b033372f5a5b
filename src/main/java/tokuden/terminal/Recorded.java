package tokuden.terminal;

import java.util.TreeMap;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Enters an act at the command line in the journal. */
final class Recorded {
    private Recorded() {}

    static void act(Context context, Workplace place, Officer by, String action, Object subject) {
        place.journal()
                .append(
                        new JournalEntry(
                                context.tools().clock().instant(),
                                by.id(),
                                action,
                                subject.toString(),
                                new TreeMap<>()));
    }
}
