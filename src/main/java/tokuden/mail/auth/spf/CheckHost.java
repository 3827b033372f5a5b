package tokuden.mail.auth.spf;

import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.DomainNames;

/** The function check_host() (RFC 7208 section 4). One object makes one check. */
public final class CheckHost {
    private final RecordSelection selection;
    private final Run run;
    private final Expander expander;
    private final Matching matching;
    private final Explaining explaining;
    private Step reason;

    private CheckHost(Question question, RecordSelection selection, Run run) {
        this.selection = selection;
        this.run = run;
        ClientNames names = new ClientNames(run);
        this.expander = new Expander(run, names);
        this.matching = new Matching(run, expander, names);
        this.explaining = new Explaining(question);
    }

    /**
     * What check_host() found.
     *
     * @param explanation what the domain wants to be said about a fail (section 6.2)
     * @param explanationMissing no recorded answer tells whether there is an explanation
     */
    public record Outcome(
            AuthResult result,
            Step reason,
            List<Step> trace,
            Optional<String> explanation,
            boolean explanationMissing,
            DnsSource.Kind source) {
        public Outcome {
            trace = List.copyOf(trace);
        }
    }

    /** Checks with the records the selection takes for policies. */
    public static Outcome check(Question question, RecordSelection selection, DnsSource dns) {
        return new CheckHost(question, selection, new Run(question, dns, false)).outcome(dns);
    }

    /**
     * The same, but goes on where an answer is not recorded, to raise as many of the questions as
     * can be known now. A result that lacks an answer is unverifiable all the same.
     */
    public static Outcome survey(Question question, RecordSelection selection, DnsSource dns) {
        return new CheckHost(question, selection, new Run(question, dns, true)).outcome(dns);
    }

    private Outcome outcome(DnsSource dns) {
        AuthResult result = evaluate(DomainNames.asAsked(run.question().domain()), true);
        if (run.missing() != null) {
            result = AuthResult.UNVERIFIABLE;
            reason = run.missing();
        } else if (run.ended()) {
            result = run.result();
            reason = run.reason();
        }
        Explaining.Text text =
                result == AuthResult.FAIL ? explaining.text(dns, run) : Explaining.Text.NONE;
        return new Outcome(result, reason, run.trace(), text.words(), text.missing(), run.kind());
    }

    /** The result for a domain; of no meaning if the run ended. */
    private AuthResult evaluate(String domain, boolean explained) {
        if (!DomainNames.isQualified(domain)) {
            return found(AuthResult.NONE, Step.of("spf.no-domain", domain));
        }
        DnsAnswer answer = run.askPolicy(domain);
        if (run.ended() || answer.status() == DnsAnswer.Status.NOT_RECORDED) {
            return AuthResult.UNVERIFIABLE;
        }
        List<ChosenRecord> chosen = selection.choose(answer.all(DnsRecord.Text.class));
        if (chosen.isEmpty()) {
            return found(AuthResult.NONE, Step.of("spf.no-record", domain));
        }
        if (chosen.size() > 1) {
            run.end(
                    AuthResult.PERMERROR,
                    Step.of("spf.several-records", domain, String.valueOf(chosen.size())));
            return AuthResult.NONE;
        }
        run.note(Step.of("spf.record", domain, chosen.get(0).text()));
        SpfRecord record = RecordReading.read(chosen.get(0).terms());
        if (record.error().isPresent()) {
            run.end(AuthResult.PERMERROR, Step.of("spf.syntax", domain, record.error().get()));
            return AuthResult.NONE;
        }
        return evaluate(record, domain, explained);
    }

    private AuthResult evaluate(SpfRecord record, String domain, boolean explained) {
        for (Mechanism mechanism : record.mechanisms()) {
            boolean matches = matching.matches(mechanism, domain, d -> evaluate(d, false));
            if (run.ended()) {
                return AuthResult.NONE;
            }
            if (matches) {
                if (explained) {
                    explaining.of(record, domain);
                }
                AuthResult result = mechanism.qualifier().result();
                return found(result, Step.of("spf.match", mechanism.text(), domain, result.word()));
            }
            run.note(Step.of("spf.no-match", mechanism.text()));
        }
        if (record.redirect().isPresent()) {
            return redirected(record.redirect().get(), domain, explained);
        }
        return found(AuthResult.NEUTRAL, Step.of("spf.nothing-matched", domain));
    }

    private AuthResult redirected(MacroString redirect, String domain, boolean explained) {
        Optional<String> target =
                run.countTerm("redirect") ? expander.target(redirect, domain) : Optional.empty();
        if (target.isEmpty()) {
            return AuthResult.NONE;
        }
        run.note(Step.of("spf.redirect", target.get()));
        AuthResult result = evaluate(target.get(), explained);
        if (result == AuthResult.NONE) {
            run.end(AuthResult.PERMERROR, Step.of("spf.redirect-none", target.get()));
        }
        return result;
    }

    private AuthResult found(AuthResult result, Step why) {
        run.note(why);
        reason = why;
        return result;
    }
}
