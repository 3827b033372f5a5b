package tokuden.mail.route.sign;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import tokuden.mail.Span;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Client;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Sentence;

/**
 * H2: the connecting host called itself by a name that cannot be its own: the address of another
 * host, the recipient's own domain, {@code localhost}, a bare word. Not looked for where the client
 * had logged in, since mail programs of customers give any name.
 */
final class HeloRule implements Rule {
    @Override
    public List<Sign> look(Evidence evidence) {
        Optional<Hop> line = evidence.boundaryLine().filter(h -> !h.authenticated());
        if (line.isEmpty() || line.get().from().helo().isEmpty()) {
            return List.of();
        }
        Client client = line.get().from();
        Quoted helo = client.helo().get();
        return key(evidence, line.get(), client.heloName())
                .map(k -> sign(k, helo, client, line.get().field()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Sign sign(String key, Quoted helo, Client client, Span line) {
        String address = client.address().map(Addresses::text).orElse("");
        Sentence what = Sentence.of(key, helo.text(), address);
        return Sign.of("H2", Strength.STRONG, Element.EQUIPMENT, what, helo.bytes(), line);
    }

    private static Optional<String> key(Evidence evidence, Hop line, String helo) {
        Client client = line.from();
        Optional<InetAddress> literal = Addresses.in(helo);
        if (literal.isPresent()) {
            boolean own = literal.equals(client.address());
            boolean inner = Addresses.isInner(literal.get());
            return own
                    ? Optional.empty()
                    : Optional.of(inner ? "signs.helo-inner" : "signs.helo-other-address");
        }
        if (helo.equals("localhost") || helo.startsWith("localhost.")) {
            return Optional.of("signs.helo-localhost");
        }
        boolean insider =
                client.reverse() == Client.Reverse.WRITTEN
                        && HostNames.areRelated(client.ptr(), helo);
        if (!insider && isRecipients(evidence, line, helo)) {
            return Optional.of("signs.helo-recipient");
        }
        return helo.indexOf('.') < 0 ? Optional.of("signs.helo-bare-word") : Optional.empty();
    }

    private static boolean isRecipients(Evidence evidence, Hop line, String helo) {
        return HostNames.areRelated(helo, line.byName())
                || evidence.recipients().stream()
                        .map(Evidence::domainOf)
                        .anyMatch(d -> !d.isEmpty() && HostNames.endsIn(helo, d));
    }
}
