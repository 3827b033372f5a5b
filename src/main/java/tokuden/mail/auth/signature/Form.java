package tokuden.mail.auth.signature;

/** A canonical form: what a signature overlooks. */
public enum Form {
    /** RFC 6376 sections 3.4.1 and 3.4.3, RFC 4870 section 3.4.2.1: nothing but line ends */
    SIMPLE,
    /** RFC 6376 sections 3.4.2 and 3.4.4: folding, runs of blanks, case of field names */
    RELAXED,
    /** RFC 4870 section 3.4.2.2: every blank and folding */
    NOFWS
}
