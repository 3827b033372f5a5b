package tokuden.mail.auth.dns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/**
 * Several sources asked in order: the first that holds an answer gives it. So a recorded snapshot
 * goes before a document, and both before a key remembered from an earlier case. It notes who
 * answered what and belongs to one mail or case.
 */
public final class OrderedSources implements WireSource {
    private final List<DnsSource> sources;
    private final Map<DnsQuestion, Kind> answered = new ConcurrentHashMap<>();

    public OrderedSources(List<DnsSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public AskedAnswer askWire(DnsQuestion question) {
        for (DnsSource source : sources) {
            AskedAnswer asked =
                    source instanceof WireSource wire
                            ? wire.askWire(question)
                            : AskedAnswer.without(source.ask(question));
            if (asked.answer().status() != DnsAnswer.Status.NOT_RECORDED) {
                answered.put(question, source.kindOf(question));
                return asked;
            }
        }
        return AskedAnswer.without(DnsAnswer.notRecorded(question));
    }

    /** The kind of the first source; {@link #kindOf} tells it for one question. */
    @Override
    public Kind kind() {
        return sources.isEmpty() ? Kind.NONE : sources.get(0).kind();
    }

    /** The kind of the source that answered; {@link DnsSource.Kind#NONE} if none did so far. */
    @Override
    public Kind kindOf(DnsQuestion question) {
        return answered.getOrDefault(question, Kind.NONE);
    }
}
