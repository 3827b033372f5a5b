package tokuden.mail.route.sign;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Client;
import tokuden.mail.route.ConsumerLine;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H4: sent straight from an end user's line past its provider's relay; H5: beside that, the marks
 * of a machine run by somebody else. Never states that an address was a dynamic one. An SPF pass
 * says that the holder of the domain wants mail from there: then H4 is a hint.
 */
final class DirectRule implements Rule {
    private static final int MARKS_NEEDED = 2;

    @Override
    public List<Sign> look(Evidence evidence) {
        if (evidence.route().direct().answer() != ConsumerLine.Answer.YES) {
            return List.of();
        }
        Hop line = evidence.boundaryLine().orElseThrow();
        String ptr = line.from().ptr().isEmpty() ? line.from().heloName() : line.from().ptr();
        String ip = line.address().map(Addresses::text).orElse("");
        Sign direct =
                Sign.of(
                                "H4",
                                Strength.STRONG,
                                Element.EQUIPMENT,
                                Sentence.of("signs.direct", ptr, ip),
                                line.field())
                        .weakened(permitted(evidence));
        List<Sign> signs = new ArrayList<>(List.of(direct));
        machine(evidence, line).ifPresent(signs::add);
        return signs;
    }

    private static List<Sentence> permitted(Evidence evidence) {
        return evidence.verdicts().stream()
                .filter(v -> v.method() == AuthMethod.SPF && v.result() == AuthResult.PASS)
                .map(v -> Sentence.of("weaken.spf-pass", v.identity()))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Sign> machine(Evidence evidence, Hop line) {
        List<String> marks = marks(evidence, line);
        if (marks.size() < MARKS_NEEDED) {
            return Optional.empty();
        }
        Sentence what = Sentence.of("signs.machine-" + marks.size(), marks.toArray(new String[0]));
        return Optional.of(Sign.of("H5", Strength.HINT, Element.EQUIPMENT, what, line.field()));
    }

    /** At most four, as they are counted in the sentence. */
    private static List<String> marks(Evidence evidence, Hop line) {
        List<String> marks = new ArrayList<>();
        Client client = line.from();
        boolean program =
                evidence.mail().first("User-Agent").isPresent()
                        || evidence.mail().first("X-Mailer").isPresent();
        if (!program) {
            marks.add("User-Agent, X-Mailer: –");
        }
        if (!client.ptr().isEmpty() && !HostNames.areRelated(client.heloName(), client.ptr())) {
            marks.add("HELO " + client.heloName() + " ≠ " + client.ptr());
        }
        String id =
                evidence.mail()
                        .first("Message-ID")
                        .map(f -> Evidence.domainOf(f.text()))
                        .orElse("");
        if (!HostNames.areRelated(id, evidence.fromDomain())
                && !HostNames.areRelated(id, client.heloName())) {
            marks.add("Message-ID @" + id);
        }
        zone(evidence, line).ifPresent(marks::add);
        return marks;
    }

    /** A Date zone of elsewhere while every table says Japan. */
    private static Optional<String> zone(Evidence evidence, Hop line) {
        Optional<InetAddress> address = line.address();
        String date = evidence.mail().first("Date").map(f -> f.text()).orElse("");
        boolean elsewhere = date.matches(".{0,60}[+-]\\d{4}\\b.{0,20}") && !date.contains("+0900");
        boolean japan =
                address.isPresent()
                        && evidence.attribution().countries(address.get()).equals(List.of("JP"));
        return elsewhere && japan ? Optional.of("Date " + date + " / JP") : Optional.empty();
    }
}
