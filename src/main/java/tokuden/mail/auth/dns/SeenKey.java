package tokuden.mail.auth.dns;

import java.time.Instant;

/**
 * A public key record as it was seen in DNS: for signatures of a later case, whose selector may be
 * gone by then.
 *
 * @param name {@code selector._domainkey.domain}
 * @param record the text of the record, one ISO 8859-1 character for each octet
 * @param first when it was first seen
 * @param last when it was last seen
 */
public record SeenKey(String name, String record, Instant first, Instant last) {
    public SeenKey {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " > " + last);
        }
    }

    SeenKey seenAgain(Instant at) {
        return new SeenKey(
                name, record, at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
    }

    /** Seconds between the sightings and that instant; 0 if it lies between them. */
    long secondsFrom(Instant at) {
        if (at.isBefore(first)) {
            return first.getEpochSecond() - at.getEpochSecond();
        }
        return at.isAfter(last) ? at.getEpochSecond() - last.getEpochSecond() : 0;
    }
}
