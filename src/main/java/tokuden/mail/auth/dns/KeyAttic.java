package tokuden.mail.auth.dns;

import java.time.Instant;
import java.util.List;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/**
 * The key attic (鍵の保管庫): every DKIM and DomainKeys key ever seen in DNS, with the first and the
 * last day. Keys are rotated and blanked; a key that was seen in an earlier case may be the only
 * way to verify a signature of that time. It is offered as {@link
 * tokuden.mail.auth.DnsSource.Kind#ATTIC}, never as a dated answer to this mail.
 */
public interface KeyAttic {
    /** The label under which keys stand (RFC 6376 section 3.6.2.1, RFC 4870 section 3.2.1). */
    String LABEL = "._domainkey.";

    /** The keys seen under that name, oldest first. */
    List<SeenKey> at(String name);

    /** Notes that the record was seen under the name at that time. */
    void remember(String name, String record, Instant at);

    /**
     * Notes the keys among answers whose time is known; answers of an attic are no new sighting.
     */
    default void remember(List<DnsAnswer> answers) {
        for (DnsAnswer answer : answers) {
            boolean key =
                    answer.question().type() == DnsQuestion.Type.TXT
                            && answer.question().name().contains(LABEL);
            if (key
                    && answer.askedAt().isPresent()
                    && !answer.origin().startsWith(AtticKeys.MARK)) {
                for (DnsRecord.Text text : answer.all(DnsRecord.Text.class)) {
                    remember(answer.question().name(), text.joined(), answer.askedAt().get());
                }
            }
        }
    }
}
