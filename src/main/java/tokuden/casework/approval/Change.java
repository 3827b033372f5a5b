package tokuden.casework.approval;

/**
 * What changed between two versions of a draft.
 *
 * @param place mark of the paragraph, or {@code title}, {@code gist}, {@code addressee}, {@code
 *     determination}, {@code mail}, {@code day}
 * @param before empty for what was added
 * @param after empty for what was taken out
 */
public record Change(Kind kind, String place, String before, String after) {
    /** In which way. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
