package tokuden.mail.route;

import java.time.Instant;
import java.util.Optional;
import tokuden.mail.Span;

/**
 * A statement about when the mail was sent.
 *
 * @param bytes empty for the line of a mailbox file
 */
public record SendingInstant(Instant at, Source source, Optional<Span> bytes) {
    /** Who says so, the most trusted first. */
    public enum Source {
        /** 信頼境界: the provider, when it took the mail */
        BOUNDARY_LINE,
        /** another line of the provider or of the program that picked the mail up */
        PROVIDER_LINE,
        /** the sender, in the Date field: the only statement about the sending itself */
        DATE_FIELD,
        /** a line below the boundary (申告値) */
        CLAIMED_LINE,
        /** the line a mailbox file puts before a message */
        MAILBOX_LINE
    }

    /** 1 for what the provider wrote, 2 for the Date field, 3 for the rest. */
    public int trustRank() {
        return switch (source) {
            case BOUNDARY_LINE, PROVIDER_LINE -> 1;
            case DATE_FIELD -> 2;
            case CLAIMED_LINE, MAILBOX_LINE -> 3;
        };
    }
}
