package tokuden.mail.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A DNS answer as evidence: what was asked, what came back, when and from whom.
 *
 * @param askedAt when it was asked; empty where the source does not tell
 * @param origin the resolver, snapshot or document it comes from; "" if unknown
 */
public record DnsAnswer(
        DnsQuestion question,
        Status status,
        List<DnsRecord> records,
        Optional<Instant> askedAt,
        String origin) {
    public DnsAnswer {
        records = List.copyOf(records);
    }

    public static DnsAnswer notRecorded(DnsQuestion question) {
        return new DnsAnswer(question, Status.NOT_RECORDED, List.of(), Optional.empty(), "");
    }

    /** The addresses, exchanges, texts or names among the records. */
    public <T extends DnsRecord> List<T> all(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How a question was answered. */
    public enum Status {
        /** the name exists; the records may be none (RFC 7208 calls none of them void too) */
        ANSWERED,
        /** the name does not exist */
        NO_SUCH_NAME,
        /** SERVFAIL or another failure of the server */
        SERVER_FAILURE,
        TIMEOUT,
        /** the source holds no answer to this question */
        NOT_RECORDED
    }
}
