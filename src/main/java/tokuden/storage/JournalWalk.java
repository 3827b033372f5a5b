package tokuden.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tokuden.office.JournalRecord;
import tokuden.storage.journal.JournalFiles;
import tokuden.storage.journal.JournalScan;

/** The whole records of some journal files, one after the other. */
final class JournalWalk implements AutoCloseable {
    private final JournalFiles files;
    private final Deque<Integer> left;
    private Optional<JournalScan> scan = Optional.empty();

    JournalWalk(JournalFiles files) {
        this.files = files;
        this.left = new ArrayDeque<>(files.files().keySet());
    }

    /** The next record; damaged lines are stepped over. */
    Optional<JournalRecord> next() {
        while (scan.isPresent() || !left.isEmpty()) {
            if (scan.isEmpty()) {
                scan = Optional.of(files.scan(left.removeFirst(), 0));
                scan.get().head();
            }
            Optional<JournalScan.Line> line = scan.get().next();
            if (line.isEmpty()) {
                close();
            } else if (line.get().record().isPresent()) {
                return line.get().record();
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        scan.ifPresent(JournalScan::close);
        scan = Optional.empty();
    }
}
