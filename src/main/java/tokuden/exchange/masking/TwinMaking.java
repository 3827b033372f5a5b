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
        return profile.masks()
                ? among(signs(mail, told)).of(mail)
                : new Twin(Sha256.of(mail), mail, profile, Map.of(), List.of());
    }

    /** Makes copies in none of which any of these stands, of however many mails. */
    public Copier among(Identifiers signs) {
        return new Copier(signs);
    }

    /** Makes copies without certain identifiers. */
    public final class Copier {
        private final Finder finder;
        private final LeakScan scan;

        private Copier(Identifiers signs) {
            this.finder = new Finder(signs);
            this.scan = new LeakScan(signs);
        }

        /**
         * The copy of that mail.
         *
         * @throws TroubleException {@code masking.leak} if nothing can be given without a leak
         */
        public Twin of(byte[] mail) {
            Sha256 original = Sha256.of(mail);
            TextMask mask = mask();
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

        /** A name as it may be shown: as it is, or a sign in its place. */
        public String shown(String name) {
            return mask().finds(name) ? key.sign(name) : name;
        }

        private TextMask mask() {
            return new TextMask(finder, key, profile);
        }
    }

    /** A sign in the place of the hash of an original, which could be tried out. */
    public String token(Sha256 original) {
        return key.sign(original.hex());
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
