package tokuden.reports;

/** By which road a mail was reported; statistics never mix them. */
public enum Channel {
    /** 情報提供 */
    INFORMATION,
    /** 申出 by a recipient */
    RECIPIENT_COMPLAINT,
    /** 申出 by a provider */
    PROVIDER_COMPLAINT,
    /** モニター機 */
    MONITOR,
    /** 職権 */
    EX_OFFICIO
}
