package tokuden.mail.auth.dns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/**
 * Answers a person typed in, each with the document it is taken from: a reply of a provider, an
 * extract of a passive DNS archive. Without a document an answer is a claim and is refused.
 */
public final class ManualAnswers {
    private final List<DnsAnswer> answers = new ArrayList<>();

    /**
     * Adds what the document tells.
     *
     * @param values as {@link StatedAnswers} reads them
     * @param document where it stands written; never blank
     * @return the answer, or why it is not taken
     */
    public Reading<DnsAnswer> add(
            DnsQuestion question, List<String> values, String document, Optional<Instant> askedAt) {
        if (document.isBlank()) {
            return Reading.not("no-document", question.toString());
        }
        Optional<DnsAnswer> answer =
                StatedAnswers.answer(question, values, askedAt, document.strip());
        if (answer.isEmpty()) {
            return Reading.not("stated-answer", question.toString(), String.join(", ", values));
        }
        answers.add(answer.get());
        return Reading.of(answer.get());
    }

    /** What was added so far, as a source. */
    public HeldAnswers source() {
        return HeldAnswers.of(DnsSource.Kind.MANUAL, answers);
    }
}
