package tokuden.reports;

import java.time.Instant;
import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * A reported mail (情報提供・申出): one arrival of one exhibit. The same mail reported twice is one
 * exhibit and two reports.
 *
 * @param id running number within the office; 0 before it is kept
 * @param subject as displayed, for lists; the exhibit is what counts
 * @param sentAt when it was sent as far as known
 */
public record Report(
        long id,
        Sha256 mail,
        String source,
        Channel channel,
        Provenance provenance,
        Instant receivedAt,
        String subject,
        String from,
        Optional<Instant> sentAt,
        Statement statement) {
    public Report withId(long newId) {
        return new Report(
                newId,
                mail,
                source,
                channel,
                provenance,
                receivedAt,
                subject,
                from,
                sentAt,
                statement);
    }

    public Report withStatement(Statement said) {
        return new Report(
                id, mail, source, channel, provenance, receivedAt, subject, from, sentAt, said);
    }

    /** Header fields as received are there, so that the sender can be examined. */
    public boolean headersAsReceived() {
        return provenance != Provenance.INLINE_FORWARD && statement.headersComplete().orElse(true);
    }
}
