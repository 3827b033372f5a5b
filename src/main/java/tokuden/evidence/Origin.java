package tokuden.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * One way in which an exhibit came to the office: from where ({@code source}: the path as given, or
 * carrier and part), how, when, taken in by whom (officer id) and, for a mail that came attached to
 * another, the carrier mail.
 */
public record Origin(
        String source, Kind kind, Instant at, String officer, Optional<Sha256> carrier) {
    /** How the bytes came. */
    public enum Kind {
        /** A file of its own. */
        FILE,
        /** One message of a mailbox file. */
        MAILBOX,
        /** Attached to a carrier mail; the carrier is its provenance. */
        ATTACHED,
        /** A carrier mail, kept as provenance of the mail it carried. */
        CARRIER,
        /** A paper issued by the office itself. */
        ISSUED,
        /** DNS answers, recorded as a snapshot. */
        DNS_ANSWERS,
        /** A list of addresses to which a sender sent, as a provider or the sender told it. */
        RECIPIENTS,
        /** What a carrier answered; within reach of the circle of its case only. */
        ANSWER
    }
}
