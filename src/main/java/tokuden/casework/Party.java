package tokuden.casework;

/**
 * A person or company whom an act concerns: name as it stands in the register, seat or address,
 * representative ("" for a natural person) and part played.
 */
public record Party(String name, String address, String representative, Part part) {
    /** The part a party plays in the sending. */
    public enum Part {
        /** 送信者 */
        SENDER,
        /** 送信委託者 */
        ENTRUSTER
    }
}
