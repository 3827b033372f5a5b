package tokuden.exchange.statement;

/**
 * A result found on the original.
 *
 * @param of what it is of, by stable keys: a finding with its edition, or a way of verification
 * @param again whether the copy gives the same, or why it cannot
 */
public record StatedResult(String of, String result, Again again) {
    /** Does the copy give the same result by itself? */
    public enum Again {
        /** the same comes out of the copy */
        SAME,
        /** a signature holds over the octets of the original only */
        SIGNATURE,
        /** it rests on DNS answers and hosts that are not given with the copy */
        DNS,
        /** it rests on what those who reported told */
        TOLD,
        /** the text is withheld */
        WITHHELD,
        /** what it rests on is masked */
        MASKED
    }
}
