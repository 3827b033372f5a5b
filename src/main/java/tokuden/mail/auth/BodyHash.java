package tokuden.mail.auth;

/** Whether the body as taken in still has the hash a signature names; needs no DNS. */
public enum BodyHash {
    /** 一致 */
    MATCHES,
    /** 不一致: changed after signing, by whomever */
    DIFFERS,
    /**
     * the signature names none (DomainKeys, drafts of DKIM before {@code bh=}), or none that can be
     * read
     */
    NOT_STATED,
    /** 検証不能(原本性なし): the octets are not those received */
    NOT_ORIGINAL
}
