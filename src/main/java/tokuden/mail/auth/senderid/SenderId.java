package tokuden.mail.auth.senderid;

import com.google.common.net.InetAddresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Mail;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.spf.CheckHost;
import tokuden.mail.auth.spf.Question;

/**
 * Verifies Sender ID (RFC 4406) for a mail and its delivery. The policy is evaluated under the
 * limits of RFC 7208, which are those of today, not of 2006.
 */
public final class SenderId {
    private SenderId() {}

    /**
     * The verdict on the purported responsible address (scope {@code pra}). Without such an address
     * it is a permanent error, as RFC 4407 section 2 step 6 calls the mail ill-formed.
     *
     * @param at the instant of the macro t; otherwise without influence
     */
    public static Verdict check(Mail mail, Delivery delivery, DnsSource dns, Instant at) {
        ResponsibleAddress pra = ResponsibleAddress.of(mail.header());
        if (pra.mailbox().isEmpty()) {
            Step why = Step.of("senderid.no-pra");
            List<Step> trace = new ArrayList<>(pra.steps());
            trace.add(why);
            return verdict("", AuthResult.PERMERROR, dns.kind(), why, trace);
        }
        Question.Sender sender = Question.Sender.of(pra.mailbox().get().address());
        return new Check(Scope.PRA, delivery, sender, pra.steps()).verdict(dns, at);
    }

    /** The verdict on the envelope sender (scope {@code mfrom}). */
    public static Verdict checkMailFrom(Delivery delivery, DnsSource dns, Instant at) {
        Optional<String> helo = delivery.helo();
        if (delivery.mailFrom().isEmpty()) {
            return unknown("", "senderid.sender-unknown", List.of(), dns);
        }
        String mailbox = delivery.mailFrom().get();
        if (mailbox.isEmpty() && helo.isEmpty()) {
            return unknown("", "senderid.helo-unknown", List.of(), dns);
        }
        Question.Sender sender =
                mailbox.isEmpty()
                        ? Question.Sender.postmasterOf(helo.get())
                        : Question.Sender.of(mailbox);
        List<Step> first = List.of(Step.of("senderid.mail-from", sender.toString()));
        return new Check(Scope.MFROM, delivery, sender, first).verdict(dns, at);
    }

    private record Check(Scope scope, Delivery delivery, Question.Sender sender, List<Step> steps) {
        Verdict verdict(DnsSource dns, Instant at) {
            String identity = sender.toString();
            if (delivery.client().isEmpty()) {
                return unknown(identity, "senderid.client-unknown", steps, dns);
            }
            Question question =
                    new Question(
                            delivery.client().get(), sender.domain(), sender, delivery.helo(), at);
            CheckHost.Outcome outcome = CheckHost.check(question, scope.selection(), dns);
            List<Step> trace = new ArrayList<>(steps);
            trace.add(
                    Step.of(
                            "senderid.asks",
                            InetAddresses.toAddrString(question.client()),
                            sender.domain(),
                            scope.word()));
            trace.addAll(outcome.trace());
            Optional<DnsAnswer> policy =
                    outcome.trace().stream().flatMap(s -> s.answer().stream()).findFirst();
            if (scope == Scope.PRA && policy.filter(SenderId::isMissing).isPresent()) {
                Step why = Step.of("senderid.no-such-domain", sender.domain()).with(policy.get());
                trace.add(why);
                return SenderId.verdict(identity, AuthResult.FAIL, outcome.source(), why, trace);
            }
            return new Verdict(
                    AuthMethod.SENDER_ID,
                    identity,
                    Optional.empty(),
                    outcome.result(),
                    Optional.empty(),
                    outcome.source(),
                    outcome.reason(),
                    notes(policy),
                    trace);
        }

        /**
         * Whether the policy was written for SPF, and whether another scope was left out for it.
         */
        private List<Step> notes(Optional<DnsAnswer> policy) {
            List<DnsRecord.Text> texts =
                    policy.map(a -> a.all(DnsRecord.Text.class)).orElse(List.of());
            boolean spf1 =
                    scope.selection().choose(texts).stream()
                            .anyMatch(r -> r.text().regionMatches(true, 0, "v=", 0, 2));
            List<Step> notes = new ArrayList<>();
            if (spf1) {
                notes.add(Step.of("senderid.by-spf1", scope.word()));
            }
            if (spf1 && texts.stream().anyMatch(t -> Scope.isVersion2(firstWord(t)))) {
                notes.add(Step.of("senderid.other-scope"));
            }
            return notes;
        }

        private static String firstWord(DnsRecord.Text text) {
            String joined = text.joined();
            int blank = joined.indexOf(' ');
            return blank < 0 ? joined : joined.substring(0, blank);
        }
    }

    /** RFC 4406 section 4.3: a responsible address in a domain that does not exist is a fail. */
    private static boolean isMissing(DnsAnswer answer) {
        return answer.status() == DnsAnswer.Status.NO_SUCH_NAME;
    }

    private static Verdict unknown(String identity, String key, List<Step> steps, DnsSource dns) {
        Step why = Step.of(key);
        List<Step> trace = new ArrayList<>(steps);
        trace.add(why);
        return verdict(identity, AuthResult.UNVERIFIABLE, dns.kind(), why, trace);
    }

    private static Verdict verdict(
            String identity,
            AuthResult result,
            DnsSource.Kind source,
            Step reason,
            List<Step> trace) {
        return new Verdict(
                AuthMethod.SENDER_ID,
                identity,
                Optional.empty(),
                result,
                Optional.empty(),
                source,
                reason,
                List.of(),
                trace);
    }
}
