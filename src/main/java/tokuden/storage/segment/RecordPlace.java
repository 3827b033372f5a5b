package tokuden.storage.segment;

/**
 * Where a record lies.
 *
 * @param segment number of the segment file, from 1
 * @param position of its first byte in that file
 * @param span how many bytes it takes, with header and trailer
 */
public record RecordPlace(int segment, long position, long span) {
    /** The first byte after the record. */
    public long end() {
        return position + span;
    }
}
