package tokuden.storage.journal;

/**
 * Where a record lies: number of the file, position of the first byte of its line, bytes it takes
 * with the line feed.
 */
public record JournalPlace(int file, long position, long span) {
    /** The first byte after the line. */
    public long end() {
        return position + span;
    }
}
