package tokuden.mail.route.sign;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Client;
import tokuden.mail.route.ConsumerLine;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H1: the connecting address has no reverse name, or one that does not fit, as the provider wrote
 * it and as recorded answers say. A hint by itself, strong beside an end user's line (H4).
 */
final class ReverseNameRule implements Rule {
    private static final int MOST_NAMES = 5;

    @Override
    public List<Sign> look(Evidence evidence) {
        Optional<Hop> line = evidence.boundaryLine().filter(h -> !h.authenticated());
        if (line.isEmpty() || line.get().address().filter(a -> !Addresses.isInner(a)).isEmpty()) {
            return List.of();
        }
        InetAddress address = line.get().address().get();
        boolean direct = evidence.route().direct().answer() == ConsumerLine.Answer.YES;
        Strength strength = direct ? Strength.STRONG : Strength.HINT;
        List<Sentence> seen = new ArrayList<>();
        written(line.get(), address).ifPresent(seen::add);
        answered(evidence, address).ifPresent(seen::add);
        return seen.stream()
                .map(s -> Sign.of("H1", strength, Element.EQUIPMENT, s, line.get().field()))
                .toList();
    }

    private static Optional<Sentence> written(Hop line, InetAddress address) {
        Client client = line.from();
        String ip = Addresses.text(address);
        return switch (client.reverse()) {
            case NOT_FOUND -> Optional.of(Sentence.of("signs.no-reverse-name", ip));
            case DOUBTED -> Optional.of(Sentence.of("signs.reverse-doubted", ip, client.ptr()));
            case WRITTEN ->
                    HostNames.isPublic(client.heloName())
                                    && !HostNames.areRelated(client.heloName(), client.ptr())
                            ? Optional.of(
                                    Sentence.of(
                                            "signs.reverse-other", client.ptr(), client.heloName()))
                            : Optional.empty();
            case NOT_STATED -> Optional.empty();
        };
    }

    /** By recorded answers: the reverse name and whether it leads back (FCrDNS). */
    private static Optional<Sentence> answered(Evidence evidence, InetAddress address) {
        String question = Addresses.reverseQuestion(address);
        DnsAnswer answer = evidence.dns().ask(new DnsQuestion(question, DnsQuestion.Type.PTR));
        String ip = Addresses.text(address);
        List<DnsRecord.Name> names = answer.all(DnsRecord.Name.class);
        if (answer.status() == DnsAnswer.Status.NO_SUCH_NAME
                || answer.status() == DnsAnswer.Status.ANSWERED && names.isEmpty()) {
            return Optional.of(Sentence.of("signs.dns-no-reverse-name", ip, answer.origin()));
        }
        boolean asked = false;
        for (DnsRecord.Name name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
            Forward forward = forward(evidence, name.value(), address);
            if (forward == Forward.LEADS_BACK) {
                return Optional.empty();
            }
            asked = asked || forward == Forward.ELSEWHERE;
        }
        return asked
                ? Optional.of(
                        Sentence.of(
                                "signs.dns-not-back", ip, names.get(0).value(), answer.origin()))
                : Optional.empty();
    }

    /** Where a name leads. */
    enum Forward {
        LEADS_BACK,
        ELSEWHERE,
        NOT_KNOWN
    }

    static Forward forward(Evidence evidence, String name, InetAddress address) {
        DnsQuestion.Type type =
                address.getAddress().length == 4 ? DnsQuestion.Type.A : DnsQuestion.Type.AAAA;
        DnsAnswer answer = evidence.dns().ask(new DnsQuestion(name, type));
        return switch (answer.status()) {
            case ANSWERED, NO_SUCH_NAME ->
                    answer.all(DnsRecord.Address.class).stream()
                                    .anyMatch(r -> r.value().equals(address))
                            ? Forward.LEADS_BACK
                            : Forward.ELSEWHERE;
            case SERVER_FAILURE, TIMEOUT, NOT_RECORDED -> Forward.NOT_KNOWN;
        };
    }
}
