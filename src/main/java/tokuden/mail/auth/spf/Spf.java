package tokuden.mail.auth.spf;

import com.google.common.net.InetAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;

/**
 * Verifies SPF (RFC 7208) for a delivery. What is not known of the delivery or of DNS makes the
 * verdict unverifiable (検証不能); no missing answer ever becomes a fail.
 */
public final class Spf {
    private static final String EXPLANATION = "spf.explanation";

    private Spf() {}

    /**
     * The verdict on the MAIL FROM identity (section 2.4); for the null reverse-path it is
     * postmaster of the HELO name. Its {@link Verdict#identity} is the mailbox.
     *
     * @param at the instant of the macro t; otherwise without influence
     */
    public static Verdict check(Delivery delivery, DnsSource dns, Instant at) {
        return mailFrom(delivery, dns, at, false);
    }

    /** The verdict on the HELO identity (section 2.3); its identity is the name. */
    public static Verdict checkHelo(Delivery delivery, DnsSource dns, Instant at) {
        if (delivery.helo().isEmpty()) {
            return unknown("", "spf.helo-unknown", dns);
        }
        String helo = delivery.helo().get();
        Question.Sender sender = Question.Sender.postmasterOf(helo);
        return of(delivery, sender, helo, Step.of("spf.helo", helo)).verdict(dns, at, false);
    }

    /**
     * As {@link #check}, but goes on where an answer is not recorded, so that a recording source
     * learns as many questions as can be known at this time.
     */
    public static Verdict survey(Delivery delivery, DnsSource dns, Instant at) {
        return mailFrom(delivery, dns, at, true);
    }

    /** What the domain wants to be said about its fail (section 6.2), if it says anything. */
    public static Optional<String> explanation(Verdict verdict) {
        return verdict.notes().stream()
                .filter(note -> note.key().equals(EXPLANATION))
                .map(note -> note.args().get(0))
                .findFirst();
    }

    private static Verdict mailFrom(Delivery delivery, DnsSource dns, Instant at, boolean survey) {
        if (delivery.mailFrom().isEmpty()) {
            return unknown("", "spf.sender-unknown", dns);
        }
        String mailbox = delivery.mailFrom().get();
        if (!mailbox.isEmpty()) {
            Question.Sender sender = Question.Sender.of(mailbox);
            Step first = Step.of("spf.mail-from", sender.toString(), sender.domain());
            return of(delivery, sender, sender.toString(), first).verdict(dns, at, survey);
        }
        if (delivery.helo().isEmpty()) {
            return unknown("", "spf.helo-unknown", dns);
        }
        Question.Sender sender = Question.Sender.postmasterOf(delivery.helo().get());
        Step first = Step.of("spf.null-path", sender.toString());
        return of(delivery, sender, sender.toString(), first).verdict(dns, at, survey);
    }

    private static Check of(
            Delivery delivery, Question.Sender sender, String identity, Step first) {
        return new Check(delivery, sender, identity, first);
    }

    /** One identity to be checked, and the step that tells how it was found. */
    private record Check(Delivery delivery, Question.Sender sender, String identity, Step first) {
        Verdict verdict(DnsSource dns, Instant at, boolean survey) {
            if (delivery.client().isEmpty()) {
                return unknown(identity, "spf.client-unknown", dns);
            }
            Question question =
                    new Question(
                            delivery.client().get(), sender.domain(), sender, delivery.helo(), at);
            CheckHost.Outcome outcome =
                    survey
                            ? CheckHost.survey(question, RecordSelection.SPF1, dns)
                            : CheckHost.check(question, RecordSelection.SPF1, dns);
            List<Step> trace = new ArrayList<>(outcome.trace().size() + 2);
            trace.add(first);
            trace.add(Step.of("spf.client", InetAddresses.toAddrString(question.client())));
            trace.addAll(outcome.trace());
            return new Verdict(
                    AuthMethod.SPF,
                    identity,
                    Optional.empty(),
                    outcome.result(),
                    Optional.empty(),
                    outcome.source(),
                    outcome.reason(),
                    notes(outcome),
                    trace);
        }

        private static List<Step> notes(CheckHost.Outcome outcome) {
            if (outcome.explanationMissing()) {
                return List.of(Step.of("spf.explanation-not-recorded"));
            }
            return outcome.explanation()
                    .map(text -> List.of(Step.of(EXPLANATION, text)))
                    .orElse(List.of());
        }
    }

    private static Verdict unknown(String identity, String key, DnsSource dns) {
        Step why = Step.of(key);
        return new Verdict(
                AuthMethod.SPF,
                identity,
                Optional.empty(),
                AuthResult.UNVERIFIABLE,
                Optional.empty(),
                dns.kind(),
                why,
                List.of(),
                List.of(why));
    }
}
