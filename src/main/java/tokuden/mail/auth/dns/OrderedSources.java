package tokuden.mail.auth.dns;

import java.util.List;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/**
 * Several sources asked in order: the first that holds an answer gives it. So a recorded snapshot
 * goes before a document, and both before a key remembered from an earlier case.
 */
public final class OrderedSources implements DnsSource {
    private final List<DnsSource> sources;

    public OrderedSources(List<DnsSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        for (DnsSource source : sources) {
            DnsAnswer answer = source.ask(question);
            if (answer.status() != DnsAnswer.Status.NOT_RECORDED) {
                return answer;
            }
        }
        return DnsAnswer.notRecorded(question);
    }

    /** The kind of the first source; {@link #kindOf} tells it for one question. */
    @Override
    public Kind kind() {
        return sources.isEmpty() ? Kind.NONE : sources.get(0).kind();
    }

    @Override
    public Kind kindOf(DnsQuestion question) {
        for (DnsSource source : sources) {
            if (source.ask(question).status() != DnsAnswer.Status.NOT_RECORDED) {
                return source.kindOf(question);
            }
        }
        return Kind.NONE;
    }
}
