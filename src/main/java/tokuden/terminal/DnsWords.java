package tokuden.terminal;

import tokuden.mail.auth.DnsRecord;

/** DNS records as they are written in a zone. */
final class DnsWords {
    private DnsWords() {}

    static String of(DnsRecord record) {
        return record.match(
                address -> address.value().getHostAddress(),
                exchange -> exchange.preference() + " " + exchange.host(),
                DnsRecord.Text::joined,
                DnsRecord.Name::value);
    }
}
