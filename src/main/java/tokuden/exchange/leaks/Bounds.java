package tokuden.exchange.leaks;

/**
 * How far a scan goes, so that a hostile file cannot keep it busy for ever.
 *
 * @param depth how many steps from the file to a text
 * @param octets how many octets of one file are looked at, all readings together
 * @param single how many octets one packed thing may have
 */
public record Bounds(int depth, long octets, long single) {
    /** The usual ones. */
    public static final Bounds USUAL = new Bounds(16, 1L << 31, 1L << 28);
}
