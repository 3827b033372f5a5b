package tokuden.mail.auth.dns;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** A record written as one line of text, as people write them down, and back. */
final class RecordText {
    private static final int LEFT_OUT_OF_ONE_OCTET = 0x100;
    private static final int MOST = 0xffff;

    private RecordText() {}

    /** The record, or empty if the text is none of that type. */
    static Optional<DnsRecord> read(DnsQuestion.Type type, String text) {
        return switch (type) {
            case A, AAAA -> address(type, text.strip());
            case MX -> exchange(text.strip());
            case TXT -> Optional.of(new DnsRecord.Text(List.of(octets(text))));
            case PTR, CNAME, NS -> Optional.of(new DnsRecord.Name(withoutDot(text.strip())));
        };
    }

    static String write(DnsRecord record) {
        return record.match(
                address -> InetAddresses.toAddrString(address.value()),
                exchange -> exchange.preference() + " " + exchange.host(),
                DnsRecord.Text::joined,
                DnsRecord.Name::value);
    }

    /**
     * One character for each octet: a text that already is so stays, any other is taken as UTF-8.
     */
    static String octets(String text) {
        if (text.chars().allMatch(c -> c < LEFT_OUT_OF_ONE_OCTET)) {
            return text;
        }
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** An address written as such; a name is never looked up. */
    static Optional<InetAddress> literal(String text) {
        return InetAddresses.isInetAddress(text) && text.indexOf('%') < 0
                ? Optional.of(InetAddresses.forString(text))
                : Optional.empty();
    }

    private static Optional<DnsRecord> address(DnsQuestion.Type type, String text) {
        boolean six = text.indexOf(':') >= 0;
        return six == (type == DnsQuestion.Type.AAAA)
                ? literal(text).map(DnsRecord.Address::new)
                : Optional.empty();
    }

    private static Optional<DnsRecord> exchange(String text) {
        int blank = text.indexOf(' ');
        String number = blank < 0 ? text : text.substring(0, blank);
        if (number.isEmpty()
                || number.length() > 5
                || !number.chars().allMatch(c -> c >= '0' && c <= '9')
                || Integer.parseInt(number) > MOST) {
            return Optional.empty();
        }
        String host = blank < 0 ? "" : withoutDot(text.substring(blank + 1).strip());
        return Optional.of(new DnsRecord.Exchange(Integer.parseInt(number), host));
    }
}
