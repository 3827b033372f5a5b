package tokuden.mail.sender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Mail;
import tokuden.mail.attribution.Answer;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.arc.Arc;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.dmarc.Dmarc;
import tokuden.mail.auth.dmarc.DmarcOutcome;
import tokuden.mail.auth.dns.RecordingDns;
import tokuden.mail.auth.domainkeys.DomainKeys;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.auth.record.RecordedResults;
import tokuden.mail.auth.senderid.SenderId;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.spf.Spf;
import tokuden.mail.route.Deliveries;
import tokuden.mail.route.LineNames;
import tokuden.mail.route.Route;
import tokuden.mail.route.Routes;
import tokuden.mail.route.SendingInstant;
import tokuden.mail.route.SendingInstants;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.route.sign.Evidence;
import tokuden.mail.route.sign.Signs;

/**
 * Traces a mail to its sender. A pure function of the mail, the hosts that are trusted, the DNS
 * answers and the tables of addresses: the same input gives the same trace. Never throws; may be
 * used by several threads.
 */
public final class SenderTracing {
    private final Routes routes = new Routes(LineNames.shipped());
    private final Dkim dkim = new Dkim();
    private final DomainKeys domainKeys = new DomainKeys();
    private final Arc arc = new Arc();
    private final Attribution attribution;

    /**
     * @param attribution the tables the office imported
     */
    public SenderTracing(Attribution attribution) {
        this.attribution = attribution;
    }

    /**
     * What is traced.
     *
     * @param original false for .msg, inline forwards, converted or edited mail
     * @param trusted the recipient's provider
     */
    public record Subject(Mail mail, boolean original, TrustedHosts trusted) {}

    /** The trace by those DNS answers. */
    public SenderTrace trace(Subject subject, DnsSource dns) {
        return trace(subject, Delivery.UNKNOWN, dns);
    }

    /**
     * The trace by those DNS answers, with facts of the delivery that are known from elsewhere,
     * such as the log of the provider; they go before what the route tells.
     */
    public SenderTrace trace(Subject subject, Delivery known, DnsSource dns) {
        Mail mail = subject.mail();
        Route route = routes.read(mail, subject.trusted());
        Delivery delivery = known.orElse(Deliveries.of(mail, route));
        SendingInstants instants = SendingInstants.of(mail, route);
        Instant at = at(delivery, instants);
        List<Verdict> verdicts = new ArrayList<>(verdicts(subject, delivery, dns, at));
        DmarcOutcome dmarc = Dmarc.evaluate(mail, verdicts, dns, delivery.receivedAt());
        verdicts.add(dmarc.verdict());
        List<RecordedResult> recorded = RecordedResults.in(mail, route, subject.trusted());
        Evidence evidence = new Evidence(mail, route, verdicts, recorded, dns, attribution);
        List<Answer> registrations =
                delivery.client()
                        .map(c -> attribution.of(c, delivery.receivedAt()))
                        .orElse(List.of());
        return new SenderTrace(
                subject.original(),
                route,
                delivery,
                instants,
                recorded,
                verdicts,
                dmarc,
                Signs.in(evidence),
                registrations);
    }

    /**
     * Every question the trace of that mail puts to DNS, as far as the answers that are known lead:
     * an answer may raise further ones.
     */
    public List<DnsQuestion> questions(Subject subject, DnsSource known) {
        RecordingDns recording = new RecordingDns(known);
        survey(subject, recording);
        return recording.questions();
    }

    /** Puts every question to that source, also those a verification would stop before. */
    public void survey(Subject subject, DnsSource dns) {
        SenderTrace trace = trace(subject, dns);
        Spf.survey(trace.delivery(), dns, at(trace.delivery(), trace.instants()));
        SignedMail signed = new SignedMail(octets(subject));
        dkim.questions(signed).forEach(dns::ask);
        domainKeys.questions(signed).forEach(dns::ask);
        arc.questions(signed).forEach(dns::ask);
    }

    private List<Verdict> verdicts(Subject subject, Delivery delivery, DnsSource dns, Instant at) {
        SignedMail signed = new SignedMail(octets(subject));
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(Spf.check(delivery, dns, at));
        verdicts.add(Spf.checkHelo(delivery, dns, at));
        verdicts.add(SenderId.check(subject.mail(), delivery, dns, at));
        verdicts.addAll(dkim.verify(signed, dns, at));
        verdicts.addAll(domainKeys.verify(signed, dns, at));
        verdicts.add(arc.verify(signed, dns, at));
        return verdicts;
    }

    private static Octets octets(Subject subject) {
        return new Octets(subject.mail().octets(), subject.original());
    }

    /** The time of receipt, else the one that decides the edition, else the beginning of time. */
    private static Instant at(Delivery delivery, SendingInstants instants) {
        Optional<Instant> sent = instants.deciding().map(SendingInstant::at);
        return delivery.receivedAt().or(() -> sent).orElse(Instant.EPOCH);
    }
}
