package tokuden.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record of everything done (台帳): a hash chain that is only ever appended to, kept twice (in a
 * file and in the database). A chain alone does not show that its end was cut off; therefore its
 * head is printed on every issued paper.
 */
public interface Journal {
    /** How many records are read at a time. */
    int PAGE = 500;

    /**
     * Appends the entry and returns once it is safe on disk.
     *
     * @throws tokuden.work.TroubleException when it cannot be written; then nothing was recorded
     */
    JournalRecord append(JournalEntry entry);

    /** Appends several entries in order, safe on disk together when it returns. */
    List<JournalRecord> appendAll(List<JournalEntry> entries);

    /** The newest record; empty before the first act. */
    Optional<JournalRecord> head();

    /** Up to {@code limit} records from running number {@code seq} on, in order. */
    List<JournalRecord> from(long seq, int limit);

    /**
     * Up to {@code limit} records that the filter lets through, from running number {@code seq} on,
     * in order.
     */
    default List<JournalRecord> from(long seq, int limit, JournalFilter filter) {
        List<JournalRecord> found = new ArrayList<>();
        List<JournalRecord> page = from(seq, PAGE);
        while (!page.isEmpty() && found.size() < limit) {
            page.stream()
                    .filter(record -> filter.lets(record.entry()))
                    .limit(limit - found.size())
                    .forEach(found::add);
            page = from(page.get(page.size() - 1).seq() + 1, PAGE);
        }
        return found;
    }
}
