package tokuden.law;

/** An item that the duty of labelling (表示義務) demands; which ones depends on the edition. */
public enum LabellingItem {
    /** 未承諾広告※ */
    AD_MARK,
    /** 送信に用いた電子メールアドレス */
    SENDING_MAIL_ADDRESS,
    /** 氏名又は名称 */
    SENDER_NAME,
    /** 受信拒否の通知を受けるための電子メールアドレス等 */
    OPT_OUT_ADDRESS,
    /** 受信拒否の通知ができる旨 */
    OPT_OUT_STATEMENT,
    /** 住所 */
    POSTAL_ADDRESS,
    /** 電話番号 */
    PHONE,
    /** 苦情・問合せ等を受け付ける連絡先 */
    COMPLAINT_CONTACT,
    /** 本文と同じ文字コード */
    CHARSET
}
