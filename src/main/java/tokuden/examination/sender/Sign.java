package tokuden.examination.sender;

import java.util.List;
import tokuden.evidence.Passage;

/**
 * One sign for or against false sender information.
 *
 * @param id stable name, e.g. {@code helo-of-recipient}; texts are found by it
 * @param authentication the sign is a result of SPF, DKIM or DMARC, which alone never suffices
 * @param args what fills the places of its text
 */
public record Sign(
        String id,
        Side side,
        Weight weight,
        Element element,
        boolean authentication,
        List<String> args,
        List<Passage> grounds) {
    public Sign {
        args = List.copyOf(args);
        grounds = List.copyOf(grounds);
    }

    /** Which way it points. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** How much it weighs, the least first. */
    public enum Weight {
        /** 参考 */
        HINT,
        /** 強い徴候 */
        STRONG,
        /** 確定: cannot be otherwise */
        DECISIVE
    }

    /** Which sender information (送信者情報) it concerns. */
    public enum Element {
        /** the mail address used for the sending */
        MAIL_ADDRESS,
        /** letters and numbers that identify the equipment used */
        EQUIPMENT,
        /** neither by itself */
        NONE
    }
}
