package tokuden.mail.auth.dns;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/**
 * The keys of an attic as answers for a mail of a certain time: of several keys under one name the
 * one whose sightings lie nearest. To every other question it holds no answer.
 */
public final class AtticKeys implements DnsSource {
    static final String MARK = "attic:";
    private final KeyAttic attic;
    private final Instant mail;

    /**
     * @param mail when the mail was received or sent
     */
    public AtticKeys(KeyAttic attic, Instant mail) {
        this.attic = attic;
        this.mail = mail;
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        if (question.type() != DnsQuestion.Type.TXT || !question.name().contains(KeyAttic.LABEL)) {
            return DnsAnswer.notRecorded(question);
        }
        return attic.at(question.name()).stream()
                .min(Comparator.comparingLong(key -> key.secondsFrom(mail)))
                .map(key -> answer(question, key))
                .orElseGet(() -> DnsAnswer.notRecorded(question));
    }

    @Override
    public Kind kind() {
        return Kind.ATTIC;
    }

    /** Dated by the sighting nearest to the mail; the origin tells both days. */
    private DnsAnswer answer(DnsQuestion question, SeenKey key) {
        Instant nearest =
                Stream.of(key.first(), key.last())
                        .min(Comparator.comparing(seen -> Duration.between(seen, mail).abs()))
                        .get();
        return new DnsAnswer(
                question,
                DnsAnswer.Status.ANSWERED,
                List.of(new DnsRecord.Text(List.of(key.record()))),
                Optional.of(nearest),
                MARK + key.first() + "/" + key.last());
    }
}
