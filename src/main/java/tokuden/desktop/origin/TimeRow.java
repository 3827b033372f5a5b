package tokuden.desktop.origin;

/**
 * A statement of when the mail was sent.
 *
 * @param source who says so, with the trust rank
 * @param edition the edition of the act it leads to
 * @param decides whether it is the one that counts
 * @param straddles whether it leads to another edition than the one that counts
 */
record TimeRow(
        String when,
        String source,
        String edition,
        boolean decides,
        boolean straddles,
        Closeup closeup)
        implements Shown {}
