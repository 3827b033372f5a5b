package tokuden.mail.auth;

import java.util.List;
import java.util.Optional;

/**
 * The result of one verification: of one method on one identity, and for signatures of one
 * signature. {@link #reason} tells the decisive step, {@link #trace} all of them in order.
 *
 * @param identity the domain or address judged; "" if the mail names none
 * @param selector of a signature
 * @param bodyHash for signatures only
 * @param source the kind of DNS answers it rests on
 * @param notes what qualifies the result without changing it: weak key, SHA-1, {@code l=}, expired
 */
public record Verdict(
        AuthMethod method,
        String identity,
        Optional<String> selector,
        AuthResult result,
        Optional<BodyHash> bodyHash,
        DnsSource.Kind source,
        Step reason,
        List<Step> notes,
        List<Step> trace) {
    public Verdict {
        notes = List.copyOf(notes);
        trace = List.copyOf(trace);
    }
}
