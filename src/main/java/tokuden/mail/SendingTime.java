package tokuden.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * When a mail was sent, by which statement, and the statement that says otherwise if there is one.
 */
public record SendingTime(Instant at, Source source, Optional<Instant> otherwise) {
    /** Who says so. */
    public enum Source {
        /** the sender, in the Date field */
        DATE_FIELD,
        /** the receiving provider, in the topmost Received field */
        RECEIVED_FIELD,
        /** the line a mailbox file puts before a message */
        MAILBOX_LINE,
        /** the record of a short message: when the terminal received it */
        RECORD
    }
}
