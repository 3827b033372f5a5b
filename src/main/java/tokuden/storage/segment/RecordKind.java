package tokuden.storage.segment;

/**
 * What a record of a segment keeps. The codes are part of the format on disk and never change; 4 to
 * 63 are free for later kinds, which a reader of today verifies and steps over.
 */
public final class RecordKind {
    /** The bytes of a sealed original. */
    public static final int ORIGINAL = 1;

    /** How an original came to the office, as JSON. */
    public static final int ORIGIN = 2;

    /** The rows that one transaction changed, as JSON. */
    public static final int STATE = 3;

    private RecordKind() {}
}
