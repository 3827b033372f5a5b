package tokuden.mail.route;

import java.time.Instant;
import tokuden.mail.Span;

/**
 * The time of a hop.
 *
 * @param at normalised to UTC; without a written zone it is read as Japan's
 * @param zoned whether a zone is written
 * @param written as it stands
 */
public record HopTime(Instant at, boolean zoned, Quoted written) {
    public Span bytes() {
        return written.bytes();
    }
}
