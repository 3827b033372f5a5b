package tokuden.mail.auth.dns;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.NameTooLongException;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** Between a DNS message as it went over the wire (RFC 1035 section 4) and a {@link DnsAnswer}. */
final class WireMessage {
    private static final int LONGEST_CHAIN = 10;

    private WireMessage() {}

    /** The question as a record of the question section; empty if no such name can be asked. */
    static Optional<Record> question(DnsQuestion question) {
        return name(question.name())
                .map(n -> Record.newRecord(n, Type.value(question.type().name()), DClass.IN));
    }

    /** The answer a message gives, or empty if it is no DNS message. */
    static Optional<DnsAnswer> read(
            byte[] wire, DnsQuestion question, Optional<Instant> askedAt, String origin) {
        try {
            Message message = new Message(wire);
            DnsAnswer.Status status =
                    switch (message.getRcode()) {
                        case Rcode.NOERROR -> DnsAnswer.Status.ANSWERED;
                        case Rcode.NXDOMAIN -> DnsAnswer.Status.NO_SUCH_NAME;
                        default -> DnsAnswer.Status.SERVER_FAILURE;
                    };
            List<DnsRecord> records =
                    status == DnsAnswer.Status.ANSWERED ? records(message, question) : List.of();
            return Optional.of(new DnsAnswer(question, status, records, askedAt, origin));
        } catch (IOException | IllegalArgumentException notDns) {
            return Optional.empty();
        }
    }

    private static List<DnsRecord> records(Message message, DnsQuestion question) {
        List<Record> answer = message.getSection(Section.ANSWER);
        Optional<Name> owner = name(question.name());
        List<DnsRecord> found = new ArrayList<>();
        for (int hop = 0; hop < LONGEST_CHAIN && owner.isPresent() && found.isEmpty(); hop++) {
            Optional<Name> alias = Optional.empty();
            for (Record record : answer) {
                if (!record.getName().equals(owner.get())) {
                    continue;
                }
                if (Type.string(record.getType()).equals(question.type().name())) {
                    found.add(read(record));
                } else if (record instanceof CNAMERecord cname) {
                    alias = Optional.of(cname.getTarget());
                }
            }
            owner = alias;
        }
        return found;
    }

    private static DnsRecord read(Record record) {
        if (record instanceof TXTRecord txt) {
            return new DnsRecord.Text(
                    txt.getStringsAsByteArrays().stream()
                            .map(octets -> new String(octets, StandardCharsets.ISO_8859_1))
                            .toList());
        }
        if (record instanceof MXRecord mx) {
            return new DnsRecord.Exchange(mx.getPriority(), written(mx.getTarget()));
        }
        return address(record)
                .<DnsRecord>map(DnsRecord.Address::new)
                .orElseGet(() -> new DnsRecord.Name(written(target(record))));
    }

    private static Optional<InetAddress> address(Record record) {
        if (record instanceof ARecord a) {
            return Optional.of(a.getAddress());
        }
        return record instanceof AAAARecord aaaa
                ? Optional.of(aaaa.getAddress())
                : Optional.empty();
    }

    private static Name target(Record record) {
        if (record instanceof PTRRecord ptr) {
            return ptr.getTarget();
        }
        return record instanceof CNAMERecord cname
                ? cname.getTarget()
                : ((NSRecord) record).getTarget();
    }

    /** The name without final dot; the root is "". */
    private static String written(Name name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.labels() - 1; i++) {
            byte[] label = name.getLabel(i);
            text.append(i == 0 ? "" : ".");
            text.append(new String(label, 1, label.length - 1, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    private static Optional<Name> name(String name) {
        StringBuilder escaped = new StringBuilder(name.length() + 1);
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xff;
            boolean plain = value > ' ' && value < 127 && "\\\"@$;()".indexOf(value) < 0;
            escaped.append(
                    plain
                            ? String.valueOf((char) value)
                            : String.format(Locale.ROOT, "\\%03d", value));
        }
        try {
            return Optional.of(Name.concatenate(Name.fromString(escaped.toString()), Name.root));
        } catch (TextParseException | NameTooLongException unaskable) {
            return Optional.empty();
        }
    }
}
