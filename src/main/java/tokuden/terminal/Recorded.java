package tokuden.terminal;

import java.util.Map;
import java.util.TreeMap;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Enters an act at the command line in the journal. */
final class Recorded {
    private Recorded() {}

    static void act(Context context, Workplace place, Officer by, String action, Object subject) {
        act(context, place, new Act(by, action, subject.toString(), Map.of()));
    }

    /** What is entered besides the time. */
    record Act(Officer by, String action, String subject, Map<String, String> particulars) {}

    static void act(Context context, Workplace place, Act act) {
        place.journal()
                .append(
                        new JournalEntry(
                                context.tools().clock().instant(),
                                act.by().id(),
                                act.action(),
                                act.subject(),
                                new TreeMap<>(act.particulars())));
    }
}
