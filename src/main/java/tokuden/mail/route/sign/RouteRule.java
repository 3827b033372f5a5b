package tokuden.mail.route.sign;

import java.net.InetAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.attribution.Answer;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Client;
import tokuden.mail.route.Forgery;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H6: lines below the boundary that contradict each other, recorded answers or the registries.
 * Lines that are surely forged are strong signs; what honest hosts show too is a hint.
 */
final class RouteRule implements Rule {
    @Override
    public List<Sign> look(Evidence evidence) {
        List<Sign> signs = new ArrayList<>();
        for (Forgery forgery : evidence.route().forged()) {
            signs.add(strong(forgery.line(), forgery.why()));
        }
        Optional<Hop> above = evidence.boundaryLine();
        Map<String, Hop> ids = new HashMap<>();
        for (Hop hop : evidence.route().claimed()) {
            boolean forged = evidence.route().forgedHops().contains(hop.index());
            if (!forged) {
                above.flatMap(a -> broken(a, hop)).ifPresent(signs::add);
            }
            repeatedId(ids, hop).ifPresent(signs::add);
            manyRecipients(hop).ifPresent(signs::add);
            resolves(evidence, hop).ifPresent(signs::add);
            allocated(evidence, hop).ifPresent(signs::add);
            above = hop.isLocal() ? above : Optional.of(hop);
        }
        return signs;
    }

    private static Sign strong(Hop hop, Sentence what) {
        return Sign.of("H6", Strength.STRONG, Element.EQUIPMENT, what, hop.field());
    }

    private static Sign hint(Hop hop, String key, String... args) {
        Sentence what = Sentence.of(key, args);
        return Sign.of("H6", Strength.HINT, Element.EQUIPMENT, what, hop.field());
    }

    /** The writer of a line is not the client of the line above. */
    private static Optional<Sign> broken(Hop above, Hop hop) {
        String by = hop.byName();
        Client client = above.from();
        boolean related =
                HostNames.areRelated(by, client.heloName())
                        || HostNames.areRelated(by, client.ptr())
                        || Addresses.in(by).equals(client.address());
        return HostNames.isPublic(by) && !related && !client.heloName().isEmpty()
                ? Optional.of(hint(hop, "signs.chain-broken", by, client.heloName()))
                : Optional.empty();
    }

    private static Optional<Sign> repeatedId(Map<String, Hop> ids, Hop hop) {
        if (hop.id().isEmpty() || hop.byName().isEmpty()) {
            return Optional.empty();
        }
        String id = hop.id().get().text();
        Hop earlier = ids.putIfAbsent(id, hop);
        return earlier != null && !earlier.byName().equals(hop.byName()) && id.length() > 4
                ? Optional.of(hint(hop, "signs.id-repeated", id, earlier.byName(), hop.byName()))
                : Optional.empty();
    }

    /** RFC 5321 section 4.4: one address at most. */
    private static Optional<Sign> manyRecipients(Hop hop) {
        return hop.recipients().size() > 1
                ? Optional.of(hint(hop, "signs.many-for", String.valueOf(hop.recipients().size())))
                : Optional.empty();
    }

    private static Optional<Sign> resolves(Evidence evidence, Hop hop) {
        String name = hop.from().ptr();
        if (hop.address().isEmpty() || !HostNames.isPublic(name)) {
            return Optional.empty();
        }
        InetAddress address = hop.address().get();
        return ReverseNameRule.forward(evidence, name, address) == ReverseNameRule.Forward.ELSEWHERE
                ? Optional.of(
                        hint(hop, "signs.name-leads-elsewhere", name, Addresses.text(address)))
                : Optional.empty();
    }

    /** The registry gave the address out only after the day of the line. */
    private static Optional<Sign> allocated(Evidence evidence, Hop hop) {
        if (hop.address().isEmpty() || hop.time().isEmpty()) {
            return Optional.empty();
        }
        InetAddress address = hop.address().get();
        LocalDate day = hop.time().map(HopTime::at).get().atOffset(ZoneOffset.UTC).toLocalDate();
        return evidence.attribution().of(address, hop.time().map(HopTime::at)).stream()
                .filter(a -> a.allocatedOn().filter(d -> d.isAfter(day.plusDays(1))).isPresent())
                .findFirst()
                .map(a -> later(hop, address, a));
    }

    private static Sign later(Hop hop, InetAddress address, Answer answer) {
        String day = answer.allocatedOn().map(LocalDate::toString).orElse("");
        Sentence what =
                Sentence.of(
                        "signs.allocated-later",
                        Addresses.text(address),
                        day,
                        answer.table().name());
        return Sign.of("H6", Strength.HINT, Element.EQUIPMENT, what, hop.field());
    }
}
