package tokuden.mail.route.sign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.mail.BodyText;
import tokuden.mail.attribution.Answer;
import tokuden.mail.route.ConsumerLine;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H5 over many mails: the same text sent straight from users' lines of different holders within
 * hours, as machines run by somebody else do. One mail can only hint at that; together it is
 * strong.
 */
public final class Campaign {
    private static final Duration WITHIN = Duration.ofHours(24);
    private static final int MAILS = 3;
    private static final int HOLDERS = 2;

    private Campaign() {}

    /**
     * For each mail in the order given the sign, if it belongs to such a group.
     *
     * @param mails each with its route; those not sent directly are passed over
     */
    public static List<Optional<Sign>> signs(List<Evidence> mails) {
        Map<String, List<Evidence>> groups = new LinkedHashMap<>();
        for (Evidence mail : mails) {
            boolean direct = mail.route().direct().answer() == ConsumerLine.Answer.YES;
            Optional<String> key = text(mail);
            if (direct && key.isPresent() && received(mail).isPresent()) {
                groups.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(mail);
            }
        }
        Map<Evidence, Sign> signs = new IdentityHashMap<>();
        groups.values().forEach(group -> together(group).forEach(signs::put));
        return mails.stream().map(m -> Optional.ofNullable(signs.get(m))).toList();
    }

    private static Map<Evidence, Sign> together(List<Evidence> group) {
        Map<Evidence, Sign> signs = new IdentityHashMap<>();
        List<Evidence> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparing(e -> received(e).orElseThrow()));
        for (Evidence mail : sorted) {
            Instant at = received(mail).orElseThrow();
            List<Evidence> near =
                    sorted.stream().filter(e -> near(at, received(e).orElseThrow())).toList();
            Set<String> holders = new LinkedHashSet<>();
            near.forEach(e -> holders.add(holder(e)));
            if (near.size() >= MAILS && holders.size() >= HOLDERS) {
                signs.put(mail, sign(mail, near.size(), holders.size()));
            }
        }
        return signs;
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(WITHIN) <= 0;
    }

    private static Sign sign(Evidence mail, int mails, int holders) {
        Sentence what =
                Sentence.of(
                        "signs.campaign",
                        String.valueOf(mails),
                        String.valueOf(holders),
                        String.valueOf(WITHIN.toHours()));
        Hop line = mail.boundaryLine().orElseThrow();
        return Sign.of("H5", Strength.STRONG, Element.EQUIPMENT, what, line.field());
    }

    /** The AS where a table tells it, else the party of the reverse name. */
    private static String holder(Evidence mail) {
        Hop line = mail.boundaryLine().orElseThrow();
        Optional<String> system =
                line.address().stream()
                        .flatMap(a -> mail.attribution().of(a, Optional.empty()).stream())
                        .map(Answer::asn)
                        .flatMap(Optional::stream)
                        .map(asn -> "AS" + asn)
                        .findFirst();
        return system.orElseGet(() -> HostNames.organisation(line.from().ptr()));
    }

    private static Optional<Instant> received(Evidence mail) {
        return mail.boundaryLine().flatMap(Hop::time).map(HopTime::at);
    }

    /** The text without white space and digits, which bulk programs vary; empty if too short. */
    private static Optional<String> text(Evidence mail) {
        StringBuilder all = new StringBuilder();
        for (BodyText text : mail.mail().texts()) {
            text.text()
                    .chars()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isDigit(c))
                    .limit(20_000)
                    .forEach(c -> all.append((char) c));
        }
        byte[] octets = all.toString().getBytes(StandardCharsets.UTF_8);
        return octets.length < 40 ? Optional.empty() : Optional.of(all.toString());
    }
}
