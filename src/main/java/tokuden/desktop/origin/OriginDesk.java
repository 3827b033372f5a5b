package tokuden.desktop.origin;

import java.time.Clock;
import tokuden.evidence.Exhibits;
import tokuden.law.Act;
import tokuden.mail.MailReader;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.DnsRecords;
import tokuden.reports.Reports;

/** What a mail is traced with. */
public record OriginDesk(
        Exhibits exhibits,
        Reports reports,
        MailReader reader,
        SenderTracing tracing,
        DnsRecords dns,
        Resolvers resolvers,
        Act act,
        Clock clock) {}
