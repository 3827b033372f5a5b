package tokuden.law;

/**
 * A breach of a duty of the act. The ids are stable over all editions; the article that names a
 * breach is a matter of the {@link Edition}.
 */
public enum Breach {
    /** 同意のない者への送信 (since 2008-12-01) */
    CONSENT,
    /** 同意を証する記録の保存 (since 2008-12-01) */
    CONSENT_RECORD,
    /** 受信拒否者への送信 */
    REFUSAL_IGNORED,
    /** 表示義務 */
    LABELLING,
    /** 送信者情報を偽った送信 (since 2005-11-01) */
    FALSE_SENDER_INFORMATION,
    /** 架空電子メールアドレスをそのあて先とする送信 */
    FICTITIOUS_ADDRESS
}
