package tokuden.exchange.carriers;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.mail.route.Client;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.Route;
import tokuden.mail.route.Routes;
import tokuden.mail.route.TrustedHosts;

/**
 * From where the recipient's provider took a mail, and when: the only address in a mail that its
 * sender cannot make up.
 *
 * @param port the client's, where the line tells it
 */
public record Sighting(Sha256 mail, InetAddress address, OptionalInt port, Instant at) {
    /**
     * What a mail tells; empty without a line of a trusted provider that gives address and time
     * with its zone.
     */
    public static Optional<Sighting> of(Sha256 hash, Mail mail, TrustedHosts trusted) {
        Route route = Routes.of(mail, trusted);
        return route.boundary().flatMap(boundary -> of(hash, boundary.line()));
    }

    private static Optional<Sighting> of(Sha256 hash, Hop line) {
        Client client = line.from();
        Optional<HopTime> time = line.time().filter(HopTime::zoned);
        if (client.address().isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Sighting(hash, client.address().get(), client.port(), time.get().at()));
    }
}
