package tokuden.mail;

import java.util.List;

/** Reads the addresses of a header field as people and old programs wrote them; refuses nothing. */
public final class Mailboxes {
    private Mailboxes() {}

    /**
     * Every mailbox of the field in order (RFC 5322 section 3.4, leniently): members of groups, old
     * carrier addresses with dots anywhere, an encoded word as address, the empty address {@code
     * <>}. The bytes are those of the address.
     */
    public static List<Mailbox> in(HeaderField field) {
        return new MailboxReading(field.value()).mailboxes();
    }
}
