package tokuden.mail;

import java.util.List;
import java.util.Optional;

/**
 * A mail as read: header fields with their bytes, displayed texts, attachments, attached mails and
 * everything odd about it. The record of a short message is read as one too: its members stand for
 * the fields of a header ({@code to}, {@code sender}, {@code receivedAt}), its text for the body.
 *
 * @param octets the bytes read; not to be changed
 */
public record Mail(
        byte[] octets,
        List<HeaderField> header,
        List<BodyText> texts,
        List<Attachment> attachments,
        List<AttachedMail> attachedMails,
        Optional<SendingTime> sent,
        List<CharsetUse> charsets,
        List<Defect> defects,
        Medium medium) {
    public Mail {
        header = List.copyOf(header);
        texts = List.copyOf(texts);
        attachments = List.copyOf(attachments);
        attachedMails = List.copyOf(attachedMails);
        charsets = List.copyOf(charsets);
        defects = List.copyOf(defects);
    }

    private static final String UNREAD = "unread";

    /**
     * A mail that could not be read: its bytes, and why.
     *
     * @param cause stable word for the reason
     * @param where the place in this program
     */
    public static Mail unread(byte[] octets, String cause, String where) {
        return new Mail(
                octets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Defect(UNREAD, 0, List.of(cause, where))),
                Medium.E_MAIL);
    }

    /** Why it could not be read; empty of a mail that was. */
    public Optional<Defect> unread() {
        return defects.stream().filter(d -> d.kind().equals(UNREAD)).findFirst();
    }

    public List<HeaderField> all(String name) {
        return header.stream().filter(f -> f.named(name)).toList();
    }

    public Optional<HeaderField> first(String name) {
        return header.stream().filter(f -> f.named(name)).findFirst();
    }

    /** The first Subject, decoded; "" if there is none. */
    public String subject() {
        return first("Subject").map(HeaderField::text).orElse("");
    }

    /** Every mailbox of every From field, in order. */
    public List<Mailbox> from() {
        return all("From").stream().flatMap(f -> Mailboxes.in(f).stream()).toList();
    }
}
