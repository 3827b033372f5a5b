package tokuden.reports;

/** In which shape the reported mail came. */
public enum Provenance {
    /** as its own file, all bytes as received */
    ORIGINAL,
    /** attached to a carrier mail */
    ATTACHED,
    /** one message of a mailbox file */
    MAILBOX,
    /** quoted in the text of a forwarding mail: ヘッダなし, no proof of its sender */
    INLINE_FORWARD
}
