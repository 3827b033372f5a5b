package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Span;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.Deliveries;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Route;
import tokuden.mail.route.Standing;

/**
 * What the signs are looked for in.
 *
 * @param verdicts of our own verification
 * @param recorded what servers wrote down
 * @param dns answers of a dated source; with {@link DnsSource#NOTHING} no sign rests on DNS
 * @param attribution tables of addresses; may be empty
 */
public record Evidence(
        Mail mail,
        Route route,
        List<Verdict> verdicts,
        List<RecordedResult> recorded,
        DnsSource dns,
        Attribution attribution) {
    public Evidence {
        verdicts = List.copyOf(verdicts);
        recorded = List.copyOf(recorded);
    }

    Optional<Hop> boundaryLine() {
        return route.boundary().map(Boundary::line);
    }

    Delivery delivery() {
        return Deliveries.of(mail, route);
    }

    /** The domain of the first From mailbox; "" if none. */
    String fromDomain() {
        return mail.from().stream().findFirst().map(Mailbox::domain).orElse("");
    }

    Optional<Span> place(String field) {
        return mail.first(field).map(HeaderField::whole);
    }

    /** Addresses the mail was delivered to, by the trusted lines and the final delivery. */
    Set<String> recipients() {
        Set<String> found = new TreeSet<>();
        for (String name : List.of("Delivered-To", "X-Original-To", "To", "Cc")) {
            mail.all(name).stream()
                    .flatMap(f -> Mailboxes.in(f).stream())
                    .forEach(m -> found.add(HostNames.normal(m.address())));
        }
        trustedLines().stream()
                .flatMap(h -> h.recipients().stream())
                .map(Quoted::text)
                .forEach(r -> found.add(bare(r)));
        found.remove("");
        return found;
    }

    /** Lines the provider or the pick-up wrote. */
    List<Hop> trustedLines() {
        List<Hop> lines = new ArrayList<>();
        for (Hop hop : route.hops()) {
            if (route.standing(hop) != Standing.CLAIMED) {
                lines.add(hop);
            }
        }
        return lines;
    }

    static String bare(String address) {
        String inner = address.replaceAll("[<>\\s]", "");
        return HostNames.normal(inner);
    }

    static String domainOf(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : HostNames.normal(address.substring(at + 1).replace(">", "").strip());
    }
}
