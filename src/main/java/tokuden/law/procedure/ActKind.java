package tokuden.law.procedure;

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
    EVIDENCE_INSUFFICIENT
}
