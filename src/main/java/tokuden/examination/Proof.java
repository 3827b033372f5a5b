package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;

/**
 * One piece of proof (証拠) for or against one element of a breach, as the examination found it.
 *
 * @param element id of the element in the list of elements of the duty
 */
public record Proof(String element, Side side, Reason reason, List<Passage> grounds) {
    /** The element that the forbidden or omitted act itself is. */
    public static final String ACT = "act";

    public Proof {
        grounds = List.copyOf(grounds);
    }

    /** Which way it points. */
    public enum Side {
        FOR,
        AGAINST
    }

    /** A sure finding as proof of the act; empty where it decides nothing. */
    static Optional<Proof> ofAct(Finding finding) {
        return switch (finding.result()) {
            case SUSPECTED ->
                    Optional.of(new Proof(ACT, Side.FOR, finding.reason(), finding.grounds()));
            case CLEAR ->
                    Optional.of(new Proof(ACT, Side.AGAINST, finding.reason(), finding.grounds()));
            case UNDECIDABLE, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
