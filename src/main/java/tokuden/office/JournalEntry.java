package tokuden.office;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One act to be recorded: when, by whom (officer id), what (a stable verb such as {@code
 * exhibit.sealed}), on what (an identifier) and with which particulars. Holds identifiers and
 * hashes only, never mail content or a reporter's identity.
 */
public record JournalEntry(
        Instant at,
        String actor,
        String action,
        String subject,
        SortedMap<String, String> particulars) {
    public JournalEntry {
        particulars = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(particulars));
    }
}
