package tokuden.mail.route.sign;

/** How much a sign tells. */
public enum Strength {
    /** 確定: the provider's own record */
    CERTAIN,
    /** 強い徴候 */
    STRONG,
    /** 参考 */
    HINT
}
