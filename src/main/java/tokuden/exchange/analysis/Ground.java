package tokuden.exchange.analysis;

import java.util.List;
import tokuden.mail.auth.DnsSource;
import tokuden.reports.Statement;

/**
 * Everything the analysis of a mail rests on besides the mail itself.
 *
 * @param statement what the examination was told
 * @param trusted names of the hosts of the recipient's provider
 * @param original the bytes are those the provider delivered
 * @param dnsKind the kind of the first source of answers
 */
record Ground(
        Statement statement,
        List<String> trusted,
        boolean original,
        DnsSource.Kind dnsKind,
        List<HeardDns.Heard> dns,
        List<HeardTable.Said> tables) {}
