package tokuden.mail.sender;

import java.util.List;
import java.util.Optional;
import tokuden.mail.attribution.Answer;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dmarc.DmarcOutcome;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Route;
import tokuden.mail.route.SendingInstants;
import tokuden.mail.route.sign.Sign;

/**
 * Everything that can be said of where a mail came from.
 *
 * @param original whether the octets are those the provider delivered
 * @param delivery the facts of the delivery, from the trusted part of the route
 * @param instants all statements about the time of sending
 * @param recorded ① what servers wrote into the header, each with its weight
 * @param verdicts ③ our verification: SPF (MAIL FROM, HELO), Sender ID, each signature, ARC, DMARC;
 *     each verdict on a signature also tells ② whether the body hash still matches
 * @param dmarc the outcome behind the verdict of DMARC
 * @param registrations what each table says of the connecting address
 */
public record SenderTrace(
        boolean original,
        Route route,
        Delivery delivery,
        SendingInstants instants,
        List<RecordedResult> recorded,
        List<Verdict> verdicts,
        DmarcOutcome dmarc,
        List<Sign> signs,
        List<Answer> registrations) {
    public SenderTrace {
        recorded = List.copyOf(recorded);
        verdicts = List.copyOf(verdicts);
        signs = List.copyOf(signs);
        registrations = List.copyOf(registrations);
    }

    /** The verdicts of that method, in the order of the header for signatures. */
    public List<Verdict> of(AuthMethod method) {
        return verdicts.stream().filter(v -> v.method() == method).toList();
    }

    /** What the provider itself recorded of that method; claims of others are left out. */
    public Optional<RecordedResult> providersRecord(AuthMethod method) {
        return recorded.stream()
                .filter(RecordedResult::isProvidersRecord)
                .filter(r -> r.method().equals(Optional.of(method)))
                .findFirst();
    }
}
