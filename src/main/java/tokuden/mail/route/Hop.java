package tokuden.mail.route;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Span;

/**
 * One Received field as its writer meant it (RFC 5321 section 4.4): who took the mail ({@link
 * #by}), from whom, how and when. Whether the writer is to be believed is not said here, see {@link
 * Route}.
 *
 * @param index 0 is the topmost Received field, the latest
 * @param field the bytes of the whole field
 * @param by the host that wrote the line, as it names itself
 * @param byAlso further names and addresses it gives itself in a comment
 * @param protocol the word behind {@code with}, e.g. {@code ESMTPSA}; {@code HTTP} for web mail
 * @param recipients the addresses behind {@code for}
 * @param envelopeFrom the reverse-path where the line tells it
 * @param date what stands where the date belongs, readable or not
 * @param authenticated the client had logged in
 * @param encrypted the connection was encrypted
 */
public record Hop(
        int index,
        Span field,
        Software software,
        Client from,
        Optional<Quoted> by,
        List<Quoted> byAlso,
        Optional<Quoted> protocol,
        Optional<Quoted> id,
        List<Quoted> recipients,
        Optional<Quoted> envelopeFrom,
        Optional<Quoted> date,
        Optional<HopTime> time,
        boolean authenticated,
        boolean encrypted) {
    public Hop {
        byAlso = List.copyOf(byAlso);
        recipients = List.copyOf(recipients);
    }

    /** The name the writer gives itself; "" if none. */
    public String byName() {
        return by.map(Quoted::text).map(HostNames::normal).orElse("");
    }

    /** Whether it is the line of a program that picks mail up (POP, IMAP), not of a delivery. */
    public boolean isPickUp() {
        return software == Software.PICK_UP;
    }

    /** Whether nobody connected: a line about work inside one machine. */
    public boolean isLocal() {
        return from.isNobody();
    }

    /** The address of the client, as the line gives it. */
    public Optional<InetAddress> address() {
        return from.address();
    }
}
