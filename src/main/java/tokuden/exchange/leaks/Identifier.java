package tokuden.exchange.leaks;

/** Something that points to a person who reported (情報提供者の識別子). */
public record Identifier(Kind kind, String text) {
    /** What kind of identifier it is. */
    public enum Kind {
        /** an address of electronic mail */
        ADDRESS,
        /** what stands before the @ of one */
        LOCAL_PART,
        /** 氏名 or a postal address */
        NAME,
        /** a number of a telephone */
        PHONE,
        /** a sign by which a sender knows a recipient again */
        TOKEN
    }

    /** Never told by accident. */
    @Override
    public String toString() {
        return "Identifier[" + kind + "]";
    }
}
