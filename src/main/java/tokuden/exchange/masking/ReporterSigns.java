package tokuden.exchange.masking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.reports.Reporter;

/**
 * What points to the reporter of a mail: what he said of himself, and to whom the mail itself says
 * it went. A recipient named there may be somebody else; he is protected all the same.
 */
public final class ReporterSigns {
    /** Fields that name who got the mail. */
    static final List<String> TO =
            List.of(
                    "To",
                    "Cc",
                    "Bcc",
                    "Delivered-To",
                    "X-Original-To",
                    "Envelope-To",
                    "X-Envelope-To",
                    "Apparently-To",
                    "X-Apparently-To",
                    "X-Delivered-To",
                    "X-Rcpt-To",
                    "X-RCPT-To",
                    "Resent-To",
                    "Resent-Cc",
                    "Resent-Bcc",
                    "X-Forwarded-To",
                    "X-Forwarded-For",
                    "X-Receiver",
                    "X-Real-To",
                    "Original-Recipient",
                    "Final-Recipient",
                    "Original-Rcpt-To");

    private static final Pattern FOR =
            Pattern.compile("(?i)\\bfor\\s+<?([^\\s<>;@]+@[^\\s<>;]+?)>?(?=[\\s;]|$)");
    private static final int MOST_DEEP = 5;

    private final Set<Identifier> found = new LinkedHashSet<>();

    private ReporterSigns() {}

    /** The signs in a mail and the mails attached to it. */
    public static Identifiers in(byte[] mail) {
        ReporterSigns signs = new ReporterSigns();
        signs.read(mail, 0);
        return new Identifiers(List.copyOf(signs.found));
    }

    /** The signs a reporter gave of himself. */
    public static List<Identifier> of(Reporter reporter) {
        List<Identifier> signs = new ArrayList<>(Identifiers.address(reporter.mail()));
        given(signs, Identifier.Kind.NAME, reporter.name());
        given(signs, Identifier.Kind.NAME, reporter.address());
        given(signs, Identifier.Kind.PHONE, reporter.phone());
        return signs;
    }

    private static void given(List<Identifier> signs, Identifier.Kind kind, String text) {
        if (!text.isBlank()) {
            signs.add(new Identifier(kind, text.strip()));
        }
    }

    private void read(byte[] octets, int depth) {
        Mail mail = new MailReader().read(octets);
        for (HeaderField field : mail.header()) {
            if (TO.stream().anyMatch(field::named)) {
                number(field.text());
                Mailboxes.in(field).forEach(this::recipient);
            }
            if (field.named("Received")) {
                Matcher to = FOR.matcher(field.text());
                while (to.find()) {
                    found.addAll(Identifiers.address(to.group(1)));
                }
            }
        }
        if (depth < MOST_DEEP) {
            mail.attachedMails().forEach(a -> read(a.octets(), depth + 1));
        }
    }

    /** A short message went to a number. */
    private void number(String text) {
        if (text.matches("\\+?[0-9][0-9 ()-]{8,16}")) {
            found.add(new Identifier(Identifier.Kind.PHONE, text));
        }
    }

    private void recipient(Mailbox box) {
        String address = box.address().replaceFirst("(?i)^rfc822\\s*;\\s*", "");
        found.addAll(Identifiers.address(address));
        String name = box.displayName().strip();
        boolean latin = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        boolean tells = latin ? name.matches("\\p{L}{2,}[ .]\\p{L}{2,}.*") : name.length() >= 3;
        if (tells && !name.contains("@")) {
            found.add(new Identifier(Identifier.Kind.NAME, name));
        }
    }
}
