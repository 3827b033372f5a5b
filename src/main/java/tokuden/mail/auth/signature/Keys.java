package tokuden.mail.auth.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;

/**
 * Asks for keys and reads them. Keys read before are remembered by their text, a bounded number of
 * them; a text always gives the same key, so this changes no result. For many threads.
 */
public final class Keys {
    private static final int REMEMBERED = 1000;
    private static final int RECORDS = 10;
    private static final int LONGEST_REMEMBERED = 4096;

    /**
     * How long after the receipt a missing or withdrawn key still speaks against a signature. Mail
     * servers try for four to five days (RFC 5321 section 4.5.4.1), so an owner keeps a key at
     * least that long; later he may have changed it, and its absence says nothing.
     */
    private static final Duration FRESH = Duration.ofDays(7);

    private final Map<String, KeyRecord> read =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, KeyRecord> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * What came of asking.
     *
     * @param outcome why it ends here; empty if there are records
     */
    public record Found(DnsAnswer answer, List<KeyRecord> records, Optional<Outcome> outcome) {}

    /** What is asked for the key of a signature; empty if it names none that can be asked for. */
    public static Optional<DnsQuestion> asked(Statement statement) {
        return new StatementChecks(statement).namesAreSound().isPresent()
                ? Optional.empty()
                : Optional.of(question(statement));
    }

    private static DnsQuestion question(Statement statement) {
        String name = statement.selector() + "._domainkey." + statement.domain();
        return new DnsQuestion(Domains.forDns(name.toLowerCase(Locale.ROOT)), DnsQuestion.Type.TXT);
    }

    /**
     * Asks for the keys of a signature.
     *
     * @param at when the mail was received, as far as known
     */
    public Found find(DnsSource dns, Statement statement, Instant at) {
        DnsAnswer answer = dns.ask(question(statement));
        return switch (answer.status()) {
            case NOT_RECORDED ->
                    none(answer, AuthResult.UNVERIFIABLE, Step.of("signature.no-dns-record"));
            case SERVER_FAILURE ->
                    none(answer, AuthResult.TEMPERROR, Step.of("signature.dns-failure"));
            case TIMEOUT -> none(answer, AuthResult.TEMPERROR, Step.of("signature.dns-timeout"));
            case NO_SUCH_NAME -> absent(answer, at);
            case ANSWERED -> records(answer, at);
        };
    }

    private Found records(DnsAnswer answer, Instant at) {
        List<KeyRecord> records = new ArrayList<>();
        for (DnsRecord.Text text : answer.all(DnsRecord.Text.class)) {
            if (records.size() < RECORDS) {
                records.add(read(text.joined()));
            }
        }
        return records.isEmpty()
                ? absent(answer, at)
                : new Found(answer, List.copyOf(records), Optional.empty());
    }

    private static Found absent(DnsAnswer answer, Instant at) {
        return late(answer, at)
                .map(
                        days ->
                                none(
                                        answer,
                                        AuthResult.UNVERIFIABLE,
                                        Step.of("signature.key-gone", days)))
                .orElseGet(() -> none(answer, AuthResult.PERMERROR, Step.of("signature.no-key")));
    }

    private static Found none(DnsAnswer answer, AuthResult result, Step reason) {
        return new Found(answer, List.of(), Optional.of(new Outcome(result, reason.with(answer))));
    }

    /** How many days after the receipt DNS was asked; empty if within a week or not known. */
    static Optional<String> late(DnsAnswer answer, Instant at) {
        return answer.askedAt()
                .map(asked -> Duration.between(at, asked))
                .filter(after -> after.compareTo(FRESH) > 0)
                .map(after -> String.valueOf(after.toDays()));
    }

    private KeyRecord read(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return KeyRecord.read(text);
        }
        synchronized (read) {
            return read.computeIfAbsent(text, KeyRecord::read);
        }
    }
}
