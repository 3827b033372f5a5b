package tokuden.mail.auth.spf;

import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.DomainNames;

/**
 * The explanation a domain gives for a fail (RFC 7208 section 6.2). It changes no result: whatever
 * goes wrong, there is none. Only the record that failed the mail is asked, never an included one.
 */
final class Explaining {
    private final Question question;
    private MacroString at;
    private String domain;

    Explaining(Question question) {
        this.question = question;
    }

    /** The words, or that an answer needed for them is not recorded. */
    record Text(Optional<String> words, boolean missing) {
        static final Text NONE = new Text(Optional.empty(), false);
        static final Text MISSING = new Text(Optional.empty(), true);
    }

    void of(SpfRecord record, String of) {
        at = record.explanation().orElse(null);
        domain = of;
    }

    /** Looks the explanation up; the steps are noted in the run that failed. */
    Text text(DnsSource dns, Run failed) {
        if (at == null) {
            return Text.NONE;
        }
        Run own = new Run(question, dns, false);
        Expander expander = new Expander(own, new ClientNames(own));
        Optional<String> target = expander.target(at, domain).filter(DomainNames::isAskable);
        List<DnsRecord.Text> texts =
                target.map(name -> own.look(name, DnsQuestion.Type.TXT))
                        .map(answer -> answer.all(DnsRecord.Text.class))
                        .orElse(List.of());
        Optional<String> words =
                texts.size() == 1
                        ? MacroString.read(texts.get(0).joined(), MacroString.Use.EXPLANATION)
                                .flatMap(m -> expander.expand(m, domain))
                        : Optional.empty();
        own.trace().forEach(failed::note);
        boolean missing =
                own.trace().stream()
                        .anyMatch(
                                step -> step.answer().filter(Explaining::notRecorded).isPresent());
        return missing ? Text.MISSING : new Text(words, false);
    }

    private static boolean notRecorded(DnsAnswer answer) {
        return answer.status() == DnsAnswer.Status.NOT_RECORDED;
    }
}
