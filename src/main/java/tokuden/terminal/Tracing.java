package tokuden.terminal;

import picocli.CommandLine.Mixin;
import tokuden.mail.Mail;
import tokuden.mail.Medium;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.Forwarding;

/** Traces mails to their sender by what was given on the command line. */
final class Tracing {
    @Mixin DnsOption dns = new DnsOption();

    @Mixin TrustedOption trusted = new TrustedOption();

    private final SenderTracing tracing = new SenderTracing(Attribution.NOTHING);

    SenderTrace trace(Mail mail, Context context) {
        return tracing.trace(subject(mail), dns.source(context.tools().clock()));
    }

    SenderTracing.Subject subject(Mail mail) {
        boolean original = mail.medium() == Medium.E_MAIL && !Forwarding.quotes(mail);
        return new SenderTracing.Subject(mail, original, trusted.hosts());
    }

    SenderTracing tracing() {
        return tracing;
    }
}
