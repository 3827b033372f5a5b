package tokuden.examination.sender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Medium;
import tokuden.mail.Span;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.route.LineNames;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.DnsRecords;
import tokuden.reports.Forwarding;
import tokuden.reports.Statement;

/**
 * Reads the sender from the header alone and the DNS answers recorded at receipt: where the mail
 * was taken over, what the client called itself, whether the addresses exist, and what the provider
 * and the recorded policies say.
 */
public final class HeaderEvidence implements SenderEvidence {
    private final SenderTracing tracing = new SenderTracing(Attribution.NOTHING);
    private final LineNames names = LineNames.shipped();

    @Override
    public SenderReading read(Sha256 hash, Mail mail, Statement statement) {
        TrustedHosts trusted = TrustedHosts.named(statement.trustedBy());
        boolean original = mail.medium() == Medium.E_MAIL && !Forwarding.quotes(mail);
        SenderTrace trace =
                tracing.trace(
                        new SenderTracing.Subject(mail, original, trusted),
                        DnsRecords.stated(statement).orElse(DnsSource.NOTHING));
        RecordedDns dns = new RecordedDns(statement.dns());
        Route route = new Route(mail, trace.route());
        Facts facts = new Facts(hash, mail, statement, trace, route, dns);
        List<Sign> signs = new ArrayList<>();
        signs.addAll(new AddressSigns(facts).all());
        signs.addAll(new EquipmentSigns(facts, names).all());
        signs.addAll(new PolicySigns(facts).all());
        return new SenderReading(
                route.boundary().map(ReceivedLine::ip), new Relay(facts).passed(), signs);
    }

    /** What the signs are read from. */
    record Facts(
            Sha256 hash,
            Mail mail,
            Statement statement,
            SenderTrace trace,
            Route route,
            RecordedDns dns) {
        /** Domain of the first From; "" if there is none. */
        String fromDomain() {
            return mail.from().stream().map(Mailbox::domain).findFirst().orElse("");
        }

        /** The envelope sender as the provider noted it; empty if it did not. */
        Optional<String> returnPath() {
            return mail.first("Return-Path")
                    .flatMap(f -> Mailboxes.in(f).stream().findFirst())
                    .map(Mailbox::address);
        }

        Optional<ReceivedLine> boundary() {
            return route.boundary();
        }

        String client() {
            return boundary().map(ReceivedLine::ip).orElse("");
        }

        /** The client's name: as recorded, else as the trusted host saw it. */
        String clientName() {
            String recorded = dns.nameOf(client());
            return recorded.isEmpty() ? boundary().map(ReceivedLine::name).orElse("") : recorded;
        }

        /** The client belongs to the holder of that domain, by name and number. */
        boolean clientOf(String domain) {
            boolean named =
                    Domains.sameHolder(clientName(), domain)
                            && dns.hostHas(clientName(), client()).orElse(true);
            return named
                    || dns.hostHas(domain, client()).orElse(false)
                    || dns.exchangerHas(domain, client());
        }

        Passage place(HeaderField field) {
            Span body = field.body();
            return new Passage(
                    hash, "header:" + field.name(), body.from(), body.to(), field.text());
        }

        List<Passage> places(String... names) {
            return List.of(names).stream()
                    .map(mail::first)
                    .flatMap(Optional::stream)
                    .map(this::place)
                    .toList();
        }

        List<Passage> boundaryPlace() {
            return boundary().map(l -> List.of(place(l.field()))).orElse(List.of());
        }
    }
}
