package tokuden.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.Assembly;
import tokuden.desktop.dossier.LaidOut;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.mail.AttachedMail;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.FailedDeliveries;
import tokuden.reports.Forwarding;
import tokuden.reports.Statement;

/** Everything the program does with one mail by itself: read, examine, authenticate, lay out. */
final class FuzzedMail {
    private final MailReader reader = new MailReader();
    private final Assembly assembly = new Assembly();
    private final SenderTracing tracing = new SenderTracing(Attribution.NOTHING);
    private final LaidOut laid = new LaidOut();

    /** Goes the whole road; a number that depends on all of it. */
    int through(byte[] octets) {
        Mail mail = reader.read(octets);
        int told = Forwarding.quotes(mail) ? 1 : 0;
        if (Forwarding.carries(mail)) {
            for (AttachedMail attached : mail.attachedMails()) {
                told += reader.read(attached.octets()).header().size();
            }
        }
        Sha256 hash = Sha256.of(octets);
        if (FailedDeliveries.mayBe(octets)) {
            FailedDeliveries failures = new FailedDeliveries();
            failures.add(hash, mail);
            told += failures.count();
        }
        Examination examination = assembly.examine(hash, mail, Statement.NOTHING);
        told += laid.count(mail, examination);
        for (var finding : examination.allFindings()) {
            told += finding.reason().in(Locale.JAPANESE).length();
        }
        return told + authenticated(mail);
    }

    private int authenticated(Mail mail) {
        SenderTrace trace =
                tracing.trace(
                        new SenderTracing.Subject(mail, true, TrustedHosts.named(List.of("jp"))),
                        new Answering());
        int told = trace.signs().size() + trace.route().hops().size();
        for (var verdict : trace.verdicts()) {
            told += verdict.reason().in(Locale.JAPANESE).length();
            for (var step : verdict.trace()) {
                told += step.in(Locale.ENGLISH).length();
            }
        }
        return told;
    }

    /** Answers every question somehow, so that a verification goes as far as it can. */
    private static final class Answering implements DnsSource {
        private static final String KEY =
                "v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANERMqmHOCi7RGCb0GPh2aNmDoBH4qHV"
                        + "fVHYsTkzQVYFxLu8zJFa7GhkKcVRhqtUfXwFQ7PrBzVxBlDhCz0xO9kCAwEAAQ==";

        @Override
        public DnsAnswer ask(DnsQuestion question) {
            if (question.type() != DnsQuestion.Type.TXT) {
                return DnsAnswer.notRecorded(question);
            }
            return new DnsAnswer(
                    question,
                    DnsAnswer.Status.ANSWERED,
                    List.of(new DnsRecord.Text(List.of(text(question.name())))),
                    Optional.empty(),
                    "made up");
        }

        private static String text(String name) {
            if (name.contains("_domainkey")) {
                return KEY;
            }
            return name.startsWith("_dmarc")
                    ? "v=DMARC1; p=reject; aspf=s; pct=101; rua=mailto:x@example.jp"
                    : "v=spf1 include:%{d2r}.a.%{o} redirect=_x.%{h} ip4:192.0.2.0/24 -all";
        }

        @Override
        public Kind kind() {
            return Kind.SNAPSHOT;
        }
    }
}
