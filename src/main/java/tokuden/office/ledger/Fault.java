package tokuden.office.ledger;

import java.util.List;
import tokuden.office.Denial;

/**
 * What an exported journal does not stand up to: at which record (its running number, or 0 where
 * there is none), in which line of the file, and what is wrong.
 *
 * @param kind stable key
 */
public record Fault(Kind kind, long seq, long line) {
    /** What is wrong. */
    public enum Kind {
        /** the line is no record as it was written */
        UNREADABLE,
        /** the fields of the record do not give its hash: something in it was changed */
        ALTERED,
        /** the record does not follow the one before: one was changed, left out or put in */
        BROKEN,
        /** records are missing before this one */
        GAP,
        /** the end of the file is missing, or counts other records */
        CUT,
        /** no record has the hash that is printed on a paper */
        OTHER_HEAD
    }

    /** The fault as a text of the program names it. */
    public Denial told() {
        return new Denial(
                "journal.fault." + kind, List.of(Long.toString(seq), Long.toString(line)));
    }
}
