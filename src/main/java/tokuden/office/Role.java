package tokuden.office;

/** What an officer may do in the office. */
public enum Role {
    /** 受付 */
    INTAKE,
    /** 調査 */
    INVESTIGATION,
    /** 決裁 */
    APPROVAL,
    /** 告発 */
    REFERRAL,
    /** 統計 */
    STATISTICS,
    /** 管理 */
    ADMINISTRATION,
    /** 監査 */
    AUDIT
}
