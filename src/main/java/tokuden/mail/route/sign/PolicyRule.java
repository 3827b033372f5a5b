package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Sentence;

/**
 * H11: the holder of the domain says that this host may not send for it (SPF), or that such mail is
 * not his (DMARC). Certain where the recipient's provider recorded the failure itself at the time
 * of receipt; strong by answers recorded then; a hint by answers of today, since records change.
 * Forwarding and lists lower it: a failed check alone is never falsification.
 */
final class PolicyRule implements Rule {
    @Override
    public List<Sign> look(Evidence evidence) {
        List<Sentence> weaken = new ForwardTraces(evidence).reasons();
        List<Sign> signs = new ArrayList<>();
        for (AuthMethod method : List.of(AuthMethod.SPF, AuthMethod.DMARC)) {
            recorded(evidence, method).stream().limit(1).forEach(signs::add);
            verified(evidence, method).stream().limit(1).forEach(signs::add);
        }
        return signs.stream().map(s -> s.weakened(weaken)).toList();
    }

    private static List<Sign> recorded(Evidence evidence, AuthMethod method) {
        return evidence.recorded().stream()
                .filter(RecordedResult::isProvidersRecord)
                .filter(r -> r.method().filter(m -> m == method).isPresent())
                .filter(r -> r.result().filter(PolicyRule::failed).isPresent())
                .map(r -> recorded(r, method))
                .toList();
    }

    private static Sign recorded(RecordedResult record, AuthMethod method) {
        boolean hard = record.result().filter(r -> r == AuthResult.FAIL).isPresent();
        Sentence what =
                Sentence.of(
                        "signs.recorded-fail",
                        method.word(),
                        record.resultWord(),
                        record.recorder());
        Strength strength = hard ? Strength.CERTAIN : Strength.STRONG;
        return Sign.of("H11", strength, Element.ADDRESS, what, record.field());
    }

    private static List<Sign> verified(Evidence evidence, AuthMethod method) {
        return evidence.verdicts().stream()
                .filter(v -> v.method() == method && failed(v.result()))
                .map(PolicyRule::verified)
                .toList();
    }

    private static Sign verified(Verdict verdict) {
        boolean then =
                verdict.source() == DnsSource.Kind.SNAPSHOT
                        || verdict.source() == DnsSource.Kind.MANUAL;
        boolean hard = verdict.result() == AuthResult.FAIL;
        Sentence what =
                Sentence.of(
                        then ? "signs.verified-fail" : "signs.verified-fail-now",
                        verdict.method().word(),
                        verdict.result().word(),
                        verdict.identity());
        List<Span> places = verdict.reason().bytes();
        return Sign.of("H11", then && hard ? Strength.STRONG : Strength.HINT, Element.ADDRESS, what)
                .quoting(places);
    }

    private static boolean failed(AuthResult result) {
        return result == AuthResult.FAIL || result == AuthResult.SOFTFAIL;
    }
}
