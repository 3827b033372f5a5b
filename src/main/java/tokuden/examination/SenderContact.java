package tokuden.examination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Passage;
import tokuden.examination.sender.Domains;
import tokuden.examination.sender.Recipients;
import tokuden.mail.BodyText;
import tokuden.mail.HeaderField;
import tokuden.mail.Link;
import tokuden.mail.Mail;
import tokuden.mail.Mailboxes;

/**
 * Whether an address, a page or a number that took a refusal belongs to the sender of a mail: the
 * mail shows it, or it lies under a name the sender uses.
 */
final class SenderContact {
    private static final List<String> SENDER_FIELDS =
            List.of("From", "Reply-To", "Sender", "Return-Path", "List-Unsubscribe", "sender");

    private SenderContact() {}

    /** Where the mail ties it to its sender; empty if nowhere. */
    static Optional<Passage> in(Examinee examinee, String contact) {
        Mail mail = examinee.mail();
        return shown(examinee, contact)
                .or(() -> field(examinee, contact))
                .or(
                        () ->
                                mail.texts().stream()
                                        .flatMap(t -> links(examinee, t, contact))
                                        .findFirst());
    }

    /** The very contact stands in a text, or is where a link leads. */
    private static Optional<Passage> shown(Examinee examinee, String contact) {
        String wanted = contact.strip().replaceFirst("(?i)^mailto:", "");
        for (BodyText text : examinee.mail().texts()) {
            int at = indexOf(text.text(), wanted);
            if (at >= 0) {
                return Optional.of(
                        Places.of(examinee.hash(), text.shown(), at, at + wanted.length()));
            }
            Optional<Link> link =
                    text.links().stream()
                            .filter(l -> l.target().equalsIgnoreCase(contact.strip()))
                            .findFirst();
            if (link.isPresent()) {
                return link.map(l -> Places.of(examinee.hash(), text.shown(), l.start(), l.end()));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(String text, String wanted) {
        int last = text.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Passage> field(Examinee examinee, String contact) {
        return SENDER_FIELDS.stream()
                .flatMap(name -> examinee.mail().all(name).stream())
                .filter(field -> tied(field, contact))
                .findFirst()
                .map(field -> Places.of(examinee.hash(), field));
    }

    private static boolean tied(HeaderField field, String contact) {
        String number = Recipients.normal(contact);
        boolean named = field.text().contains(contact.strip());
        boolean sameNumber =
                !number.contains("@") && number.equals(Recipients.normal(field.text()));
        return named
                || sameNumber
                || Mailboxes.in(field).stream()
                        .anyMatch(m -> Domains.sameHolder(m.domain(), domain(contact)));
    }

    private static Stream<Passage> links(Examinee examinee, BodyText text, String contact) {
        return text.links().stream()
                .filter(l -> Domains.sameHolder(Domains.ofPage(l.target()), domain(contact)))
                .map(l -> Places.of(examinee.hash(), text.shown(), l.start(), l.end()));
    }

    private static String domain(String contact) {
        return contact.contains("@") && !contact.contains("://")
                ? Domains.ofAddress(contact)
                : Domains.ofPage(contact);
    }
}
