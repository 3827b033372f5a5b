package tokuden.examination;

import tokuden.law.Breach;

/** The words around the proof of a breach (立証の表), the same in window and command line. */
public final class ProofWords {
    private ProofWords() {}

    /** The breach as the table names it. */
    public static Reason breach(Breach breach) {
        return new Reason("proof.breach." + breach);
    }

    /** What stands above a column. */
    public static Reason head(Column column) {
        return new Reason("proof.head." + column);
    }

    /** In so many mails nothing speaks for the element. */
    public static Reason without(int mails) {
        return new Reason("proof.without", Integer.toString(mails));
    }

    /** The columns of the table, from the left. */
    public enum Column {
        /** 要件 */
        ELEMENT,
        /** 裏付ける証拠 */
        FOR,
        /** 反する証拠 */
        AGAINST,
        /** 欠け・次の行為 */
        MISSING
    }
}
