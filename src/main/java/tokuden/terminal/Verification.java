package tokuden.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Medium;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.spf.Spf;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.Forwarding;
import tokuden.work.TroubleException;

/** One verification: of a mail by its file, of a delivery by its facts, or of both. */
record Verification(Optional<Path> file, Delivery given) {
    private static final SenderTracing TRACING = new SenderTracing(Attribution.NOTHING);

    /**
     * The verdicts of that method.
     *
     * @throws TroubleException {@code auth.no-mail} where the method looks at a mail and none is
     *     given
     */
    List<Verdict> verdicts(AuthMethod method, TrustedHosts trusted, DnsSource dns) {
        if (file.isEmpty()) {
            if (method != AuthMethod.SPF) {
                throw new TroubleException("auth.no-mail", method.word());
            }
            Instant at = given.receivedAt().orElse(Instant.EPOCH);
            return given.mailFrom().isPresent()
                    ? List.of(Spf.check(given, dns, at))
                    : List.of(Spf.checkHelo(given, dns, at));
        }
        Mail mail = new MailReader().read(DnsOption.bytes(file.get()));
        boolean original = mail.medium() == Medium.E_MAIL && !Forwarding.quotes(mail);
        SenderTracing.Subject subject = new SenderTracing.Subject(mail, original, trusted);
        return TRACING.trace(subject, given, dns).of(method);
    }
}
