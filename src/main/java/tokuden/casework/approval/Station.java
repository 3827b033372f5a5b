package tokuden.casework.approval;

/**
 * A stop on the route of a draft.
 *
 * @param post the official title, as it stands on the head of the draft
 * @param officer id of the one who holds the post
 */
public record Station(Kind kind, String post, String officer) {
    /** What is asked there. */
    public enum Kind {
        /** 回議: the own line of command */
        CIRCULATION,
        /** 合議: another unit */
        CONSULTATION,
        /** 決裁 */
        DECISION
    }
}
