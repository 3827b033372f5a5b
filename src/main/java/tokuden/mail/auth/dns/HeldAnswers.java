package tokuden.mail.auth.dns;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/**
 * Answers that are held and can be given again: what a snapshot, a statement or a document tells.
 * What is not held is {@link DnsAnswer.Status#NOT_RECORDED}, with one exception: a name that does
 * not exist has no record of any type (RFC 8020).
 */
public final class HeldAnswers implements DnsSource {
    private static final int LONGEST_CHAIN = 10;
    private final Kind kind;
    private final Map<DnsQuestion, DnsAnswer> answers;
    private final Map<String, DnsAnswer> missingNames = new HashMap<>();

    private HeldAnswers(Kind kind, Map<DnsQuestion, DnsAnswer> answers) {
        this.kind = kind;
        this.answers = answers;
        for (DnsAnswer answer : answers.values()) {
            if (answer.status() == DnsAnswer.Status.NO_SUCH_NAME) {
                missingNames.putIfAbsent(answer.question().name(), answer);
            }
        }
    }

    /** The answers of one kind; of two answers to one question the first counts. */
    public static HeldAnswers of(Kind kind, Collection<DnsAnswer> answers) {
        Map<DnsQuestion, DnsAnswer> held = new LinkedHashMap<>();
        for (DnsAnswer answer : answers) {
            if (answer.status() != DnsAnswer.Status.NOT_RECORDED) {
                held.putIfAbsent(answer.question(), answer);
            }
        }
        return new HeldAnswers(kind, held);
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        DnsAnswer direct = answers.get(question);
        return direct != null ? direct : indirect(question);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** Every answer held, in the order in which they were given. */
    public List<DnsAnswer> all() {
        return List.copyOf(answers.values());
    }

    private DnsAnswer indirect(DnsQuestion question) {
        DnsAnswer missing = missingNames.get(question.name());
        if (missing != null) {
            return as(question, missing.status(), List.of(), missing);
        }
        return alias(question.name()).isEmpty()
                ? DnsAnswer.notRecorded(question)
                : alongAliases(question);
    }

    private DnsAnswer alongAliases(DnsQuestion question) {
        DnsQuestion asked = question;
        for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
            Optional<DnsAnswer> alias = alias(asked.name());
            if (alias.isEmpty()) {
                return DnsAnswer.notRecorded(question);
            }
            String target = alias.get().all(DnsRecord.Name.class).get(0).value();
            asked = new DnsQuestion(target, question.type());
            DnsAnswer found = answers.getOrDefault(asked, missingNames.get(asked.name()));
            if (found != null) {
                List<DnsRecord> records =
                        found.question().equals(asked) ? found.records() : List.of();
                return as(question, found.status(), records, found);
            }
        }
        return as(question, DnsAnswer.Status.SERVER_FAILURE, List.of(), alias(asked.name()).get());
    }

    private Optional<DnsAnswer> alias(String name) {
        return Optional.ofNullable(answers.get(new DnsQuestion(name, DnsQuestion.Type.CNAME)))
                .filter(answer -> !answer.all(DnsRecord.Name.class).isEmpty());
    }

    private static DnsAnswer as(
            DnsQuestion question, DnsAnswer.Status status, List<DnsRecord> records, DnsAnswer of) {
        return new DnsAnswer(question, status, records, of.askedAt(), of.origin());
    }
}
