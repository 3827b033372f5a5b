package tokuden.mail.auth.dmarc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.Zone;

/** Given things of the DMARC tests in words. */
final class DmarcCases {
    private DmarcCases() {}

    static Mail from(String address) {
        return mail("From: A <" + address + ">");
    }

    static Mail mail(String header) {
        return new MailReader().read((header + "\r\n\r\nx\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static Verdict spf(String mailbox, String result) {
        return verdict(AuthMethod.SPF, mailbox, result);
    }

    static Verdict dkim(String domain, String result) {
        return verdict(AuthMethod.DKIM, domain, result);
    }

    static DnsSource zone(String yaml) {
        return Zone.read(yaml, "zone").value().orElseThrow();
    }

    private static Verdict verdict(AuthMethod method, String identity, String result) {
        return new Verdict(
                method,
                identity,
                Optional.empty(),
                AuthResult.valueOf(result.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                DnsSource.Kind.SNAPSHOT,
                Step.of("dmarc.no-spf"),
                List.of(),
                List.of());
    }
}
