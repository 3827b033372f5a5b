package tokuden.mail.auth.dns;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/**
 * Notes every question a verification raises and the answer it got, each once. What it noted
 * becomes a {@link DnsSnapshot}, or, for an office without network, the {@link QuestionList} to be
 * answered elsewhere. One recording belongs to one mail and one thread.
 */
public final class RecordingDns implements DnsSource {
    private final DnsSource asked;
    private final Map<DnsQuestion, AskedAnswer> noted = new LinkedHashMap<>();

    public RecordingDns(DnsSource asked) {
        this.asked = asked;
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        AskedAnswer known = noted.get(question);
        if (known == null) {
            known =
                    asked instanceof WireSource wire
                            ? wire.askWire(question)
                            : AskedAnswer.without(asked.ask(question));
            noted.put(question, known);
        }
        return known.answer();
    }

    @Override
    public Kind kind() {
        return asked.kind();
    }

    @Override
    public Kind kindOf(DnsQuestion question) {
        return asked.kindOf(question);
    }

    /** Every question raised, in order. */
    public List<DnsQuestion> questions() {
        return List.copyOf(noted.keySet());
    }

    /** The questions to which the source holds no answer, to be answered elsewhere. */
    public QuestionList unanswered() {
        return new QuestionList(
                noted.values().stream()
                        .map(AskedAnswer::answer)
                        .filter(a -> a.status() == DnsAnswer.Status.NOT_RECORDED)
                        .map(DnsAnswer::question)
                        .toList());
    }

    /** The answers as a snapshot; what is not answered is not in it. */
    public DnsSnapshot snapshot(Instant takenAt, String resolver) {
        return new DnsSnapshot(
                takenAt,
                resolver,
                noted.values().stream()
                        .filter(a -> a.answer().status() != DnsAnswer.Status.NOT_RECORDED)
                        .toList());
    }
}
