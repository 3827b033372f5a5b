package tokuden.law.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of act of the office in a case, from the softest to its end. */
public enum ActKind {
    /** 警告・行政指導 */
    GUIDANCE,
    /** 照会 */
    INQUIRY,
    /** 報告徴収 */
    REPORT_DEMAND,
    /** 立入検査 */
    INSPECTION,
    /** 弁明の機会の付与 */
    EXPLANATION,
    /** 措置命令 */
    CORRECTIVE_ORDER,
    /** 履行確認 */
    COMPLIANCE_CHECK,
    /** 告発 */
    REFERRAL,
    /** 回付 */
    TRANSFER,
    /** 対象外 */
    OUT_OF_SCOPE,
    /** 証拠不十分 */
    EVIDENCE_INSUFFICIENT;

    /** The stable key under which a draft names the act: {@code corrective-order}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of that key. */
    public static Optional<ActKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
