package tokuden.exchange.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/** Notes every answer a trace of one mail was given, and can give the same answers again. */
final class HeardDns implements DnsSource {
    private final DnsSource asked;
    private final Map<DnsQuestion, Heard> heard = new LinkedHashMap<>();

    /** An answer and what stands behind it. */
    record Heard(DnsAnswer answer, Kind kind) {}

    HeardDns(DnsSource asked) {
        this.asked = asked;
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        Heard known = heard.get(question);
        if (known == null) {
            DnsAnswer answer = asked.ask(question);
            known = new Heard(answer, asked.kindOf(question));
            heard.put(question, known);
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

    List<Heard> heard() {
        return List.copyOf(heard.values());
    }

    /** Those answers as a source; to any other question there is no answer. */
    static DnsSource again(List<Heard> heard, Kind kind) {
        Map<DnsQuestion, Heard> byQuestion = new LinkedHashMap<>();
        heard.forEach(h -> byQuestion.put(h.answer().question(), h));
        return new DnsSource() {
            @Override
            public DnsAnswer ask(DnsQuestion question) {
                Heard known = byQuestion.get(question);
                return known == null ? DnsAnswer.notRecorded(question) : known.answer();
            }

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public Kind kindOf(DnsQuestion question) {
                Heard known = byQuestion.get(question);
                return known == null ? Kind.NONE : known.kind();
            }
        };
    }
}
