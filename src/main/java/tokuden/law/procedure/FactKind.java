package tokuden.law.procedure;

/**
 * A kind of dated fact from which a period runs or by which it ends. The day of the order, of its
 * arrival, of its being known and of its publication are four facts, never one.
 */
public enum FactKind {
    /** 送信日 of one mail */
    MAIL_SENT,
    /** 最後の送信日 */
    LAST_MAIL_SENT,
    /** 最後の送信日, where the sender is under an order (規則4条) */
    LAST_MAIL_SENT_UNDER_ORDER,
    /** 通信記録の確保 */
    CARRIER_LOG_SECURED,
    /** 照会の発出 */
    INQUIRY_SENT,
    /** 照会の回答期限 */
    INQUIRY_DUE,
    /** 照会への回答 */
    INQUIRY_ANSWERED,
    /** 報告の期限 */
    REPORT_DUE,
    /** 報告の受領 */
    REPORT_RECEIVED,
    /** 弁明の通知の到達 */
    EXPLANATION_NOTICE_ARRIVED,
    /** 弁明の通知の掲示開始 */
    EXPLANATION_NOTICE_POSTED,
    /** 弁明の期限 */
    EXPLANATION_DUE,
    /** 弁明手続の終結 */
    EXPLANATION_CONCLUDED,
    /** 命令日 */
    ORDER_MADE,
    /** 到達日 */
    ORDER_ARRIVED,
    /** 知った日 */
    ORDER_KNOWN,
    /** 公表日 */
    ORDER_PUBLISHED,
    /** 履行確認日 */
    COMPLIANCE_DUE,
    /** 履行の確認 */
    COMPLIANCE_CONFIRMED,
    /** 審査請求・異議申立て */
    OBJECTION_MADE,
    /** 裁決・決定の日 */
    RULING_MADE,
    /** 裁決・決定を知った日 */
    RULING_KNOWN,
    /** 訴えの提起 */
    LAWSUIT_FILED,
    /** 訴訟の終結 */
    LAWSUIT_ENDED,
    /** 時効の停止 (刑事訴訟法255条) */
    LIMITATION_STOPPED,
    /** 時効の進行再開 */
    LIMITATION_RESUMED,
    /** 公訴の提起 */
    PROSECUTED,
    /** 事案の終結 */
    CASE_CLOSED
}
