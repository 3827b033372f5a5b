package tokuden.mail.auth;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * The facts of a delivery that the octets of a mail do not hold by themselves: who connected, what
 * he called himself, the envelope sender, and when it was received. Taken from the trusted part of
 * the route or from the provider.
 *
 * @param mailFrom the reverse-path without brackets; "" for {@code <>}; empty if not known
 */
public record Delivery(
        Optional<InetAddress> client,
        Optional<String> helo,
        Optional<String> mailFrom,
        Optional<Instant> receivedAt) {
    public static final Delivery UNKNOWN =
            new Delivery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These facts, and the other's where one is not known here. */
    public Delivery orElse(Delivery other) {
        return new Delivery(
                client.or(other::client),
                helo.or(other::helo),
                mailFrom.or(other::mailFrom),
                receivedAt.or(other::receivedAt));
    }
}
