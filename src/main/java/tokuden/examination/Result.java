package tokuden.examination;

/** What an examination found for one duty or item. */
public enum Result {
    /** 疑いあり */
    SUSPECTED,
    /** 問題なし */
    CLEAR,
    /** 判定不能 */
    UNDECIDABLE,
    /** 対象外: the duty does not exist for this mail */
    NOT_APPLICABLE
}
