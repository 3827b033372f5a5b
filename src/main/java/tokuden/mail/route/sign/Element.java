package tokuden.mail.route.sign;

/** The part of the sender information (送信者情報) a sign speaks to. */
public enum Element {
    /** 送信に用いた電子メールアドレス */
    ADDRESS,
    /** 送信に用いた電気通信設備を識別するための文字、番号、記号その他の符号 */
    EQUIPMENT,
    NONE
}
