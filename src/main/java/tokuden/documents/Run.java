package tokuden.documents;

import java.util.List;

/**
 * A stretch of text set in one way, with what it rests on. The text is taken as it is: nothing in
 * it is markup.
 */
public record Run(String text, Look look, List<Source> sources) {
    public Run {
        sources = List.copyOf(sources);
    }

    /** Plain text that rests on nothing but the form. */
    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, List.of());
    }

    /** Text set in a fixed pitch: hashes, addresses, header lines. */
    public static Run fixed(String text) {
        return new Run(text, Look.FIXED_PITCH, List.of());
    }

    /** The words of a mail, such as its subject, set like plain text. */
    public static Run quoted(String text) {
        return new Run(text, Look.QUOTED, List.of());
    }

    /** What could not be confirmed and must be settled before the paper is issued (要確認). */
    public static Run unconfirmed(String text) {
        return new Run(text, Look.UNCONFIRMED, List.of());
    }

    /** What is not there yet and no confirmation can replace. */
    public static Run missing(String text) {
        return new Run(text, Look.MISSING, List.of());
    }

    /** The same text, resting on these. */
    public Run from(List<Source> restingOn) {
        return new Run(text, look, restingOn);
    }

    /** How a run is set. */
    public enum Look {
        PLAIN,
        /** somebody else's words as they stand; set like plain text */
        QUOTED,
        EMPHASIS,
        FIXED_PITCH,
        /** stands until a person has confirmed it (要確認) */
        UNCONFIRMED,
        /** stands until it is written */
        MISSING;

        /** Set in the face of the body. */
        public boolean isBody() {
            return this == PLAIN || this == QUOTED;
        }
    }
}
