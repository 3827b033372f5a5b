package tokuden.law;

/** Where in the mail an item of labelling has to stand. */
public enum Place {
    /** 表題部の最前部 */
    VERY_FRONT_OF_SUBJECT,
    /** 通信文の最前部, where a way of sending knows no subject */
    FRONT_OF_TEXT,
    /** アドレスの表示部 */
    ADDRESS_DISPLAY,
    /** 通信文より前 */
    BEFORE_BODY,
    /** 受信者が容易に認識できる任意の場所 */
    EASY_TO_NOTICE,
    /** 通知先の直前又は直後 */
    NEXT_TO_OPT_OUT_ADDRESS,
    /** 任意の場所 */
    ANYWHERE,
    /** 任意の場所、又は表示場所を示したリンク先 */
    ANYWHERE_OR_LINKED
}
