package tokuden.exchange.masking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tokuden.evidence.Sha256;
import tokuden.exchange.leaks.Finder;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Mailbox;
import tokuden.work.TroubleException;

/**
 * Makes masked copies for one recipient. A copy that the leak scan does not pass loses its text,
 * then its doubtful fields; if it still does not pass, there is no copy.
 */
public final class TwinMaking {
    private static final String NOTE = "［本文は提供しない / body withheld］\r\n";

    private final MaskingKey key;
    private final RecipientProfile profile;

    public TwinMaking(MaskingKey key, RecipientProfile profile) {
        this.key = key;
        this.profile = profile;
    }

    /**
     * The copy of that mail.
     *
     * @param told what else points to its reporter
     * @throws TroubleException {@code masking.leak} if nothing can be given without a leak
     */
    public Twin of(byte[] mail, List<Identifier> told) {
        Sha256 original = Sha256.of(mail);
        if (!profile.masks()) {
            return new Twin(original, mail, profile, Map.of(), List.of());
        }
        Identifiers signs = signs(mail, told);
        TextMask mask = new TextMask(new Finder(signs), key, profile);
        LeakScan scan = new LeakScan(signs);
        List<String> withheld = new ArrayList<>();
        byte[] copy = new TwinParts(mask, scan, profile, withheld).mail(mail);
        if (!scan.scan("mail.eml", copy).clean()) {
            withheld.clear();
            withheld.add("1");
            copy = headerOnly(mail, new FieldMask(mask), scan);
        }
        LeakReport last = scan.scan("mail.eml", copy);
        if (!last.clean()) {
            throw new TroubleException("masking.leak", original.hex());
        }
        return new Twin(original, copy, profile, mask.masked(), withheld);
    }

    /** Everything that points to the reporter of that mail, for this recipient. */
    public Identifiers signs(byte[] mail, List<Identifier> told) {
        Identifiers signs = ReporterSigns.in(mail).and(told);
        return profile.keepsDomain() ? signs : signs.and(domains(mail, signs));
    }

    /** The domains of recipients, unless the sender writes from the same. */
    private static List<Identifier> domains(byte[] mail, Identifiers signs) {
        List<String> senders =
                new MailReader().read(mail).from().stream().map(Mailbox::domain).toList();
        return signs.all().stream()
                .filter(i -> i.kind() == Identifier.Kind.ADDRESS)
                .map(i -> i.text().substring(i.text().lastIndexOf('@') + 1))
                .filter(d -> d.length() > 3 && !senders.contains(d.toLowerCase()))
                .map(d -> new Identifier(Identifier.Kind.TOKEN, d))
                .distinct()
                .toList();
    }

    private static byte[] headerOnly(byte[] octets, FieldMask fields, LeakScan scan) {
        Mail mail = new MailReader().read(octets);
        StringBuilder out = new StringBuilder();
        for (HeaderField field : mail.header()) {
            String line = fields.field(field, octets);
            byte[] alone = (line + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            if (!line.isEmpty() && scan.scan("field", alone).clean()) {
                out.append(line).append("\r\n");
            }
        }
        out.append("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n")
                .append("Content-Transfer-Encoding: 8bit\r\n\r\n");
        byte[] head = out.toString().getBytes(StandardCharsets.ISO_8859_1);
        return TwinParts.joined(head, NOTE.getBytes(StandardCharsets.UTF_8));
    }
}
