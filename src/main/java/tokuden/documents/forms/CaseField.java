package tokuden.documents.forms;

/** What a person writes for a paper of a case, because the case itself does not hold it. */
public enum CaseField {
    /** 発信者, a line each */
    ISSUERS(true),
    /** 宛先 where it is not a party of the case, a line each */
    ADDRESSEE(true),
    /** 担当 */
    CONTACT(false),
    /** 件名 */
    SUBJECT(false),
    /** 趣旨 */
    PURPOSE(true),
    /** 理由 */
    REASON(true),
    /** 求める事項, 予定される処分 or 同封物, a line each */
    ITEMS(true),
    /** 期限 */
    DUE(false),
    /** 提出先 */
    WHERE(false),
    /** 方法 */
    MANNER(false),
    /** 証の番号, of the mail a sheet is about */
    MAIL(false),
    /** 職員, a line each: 官職　氏名 */
    PERSONS(true),
    /** 開始の日時 */
    BEGUN(false),
    /** 終了の日時 */
    ENDED(false),
    /** 立会人, a line each: 官職　氏名 */
    ATTENDANTS(true),
    /** 保存期間 */
    RETENTION(false),
    /** 備考 */
    NOTES(true);

    private final boolean lines;

    CaseField(boolean lines) {
        this.lines = lines;
    }

    /** It may run over several lines. */
    public boolean hasLines() {
        return lines;
    }
}
