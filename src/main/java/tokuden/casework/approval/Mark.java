package tokuden.casework.approval;

import java.time.Instant;

/**
 * What somebody did to a draft at a stop of its route.
 *
 * @param by officer id; not the station's own officer only where one decided in his place
 * @param reason why, where a reason is owed: sending back, deciding in place
 */
public record Mark(Station station, String by, Instant at, How how, String reason) {
    /** What was done. */
    public enum How {
        /** 承認 in 回議 or 合議 */
        CONCURRED,
        /** 差戻し */
        SENT_BACK,
        /** 決裁 */
        DECIDED,
        /** 代決: decided in place of the one who is away */
        DECIDED_IN_PLACE,
        /** 後閲: seen afterwards by the one who was away */
        REVIEWED
    }
}
