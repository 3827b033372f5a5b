package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Span;
import tokuden.mail.route.Hop;
import tokuden.mail.route.Sentence;

/**
 * H10: the mail pretends to come from its recipient, or from nobody. Not looked for where the
 * client had logged in, since people write to themselves.
 */
final class ReversePathRule implements Rule {
    @Override
    public List<Sign> look(Evidence evidence) {
        Optional<Hop> line = evidence.boundaryLine();
        if (line.isEmpty() || line.get().authenticated()) {
            return List.of();
        }
        List<Sign> signs = new ArrayList<>();
        List<Sentence> weaken = new ForwardTraces(evidence).reasons();
        Set<String> recipients = evidence.recipients();
        Optional<String> path = evidence.delivery().mailFrom().map(Evidence::bare);
        path.filter(recipients::contains)
                .map(p -> sign(evidence, "signs.from-recipient-path", p, Strength.STRONG))
                .ifPresent(s -> signs.add(s.weakened(weaken)));
        author(evidence)
                .filter(recipients::contains)
                .map(a -> sign(evidence, "signs.from-recipient", a, Strength.STRONG))
                .ifPresent(s -> signs.add(s.weakened(weaken)));
        path.filter(String::isEmpty)
                .filter(p -> !isReport(evidence.mail()))
                .map(p -> sign(evidence, "signs.empty-path", p, Strength.HINT))
                .ifPresent(signs::add);
        return signs;
    }

    private static Sign sign(Evidence evidence, String key, String address, Strength strength) {
        List<Span> places = new ArrayList<>();
        evidence.place("Return-Path").ifPresent(places::add);
        evidence.place("From").ifPresent(places::add);
        return Sign.of("H10", strength, Element.ADDRESS, Sentence.of(key, address)).quoting(places);
    }

    private static Optional<String> author(Evidence evidence) {
        return evidence.mail().from().stream()
                .findFirst()
                .map(Mailbox::address)
                .map(Evidence::bare);
    }

    /** Reports of delivery and automatic answers have an empty reverse-path by rule (RFC 5321). */
    private static boolean isReport(Mail mail) {
        boolean report =
                mail.first("Content-Type")
                        .filter(f -> f.text().toLowerCase(java.util.Locale.ROOT).contains("report"))
                        .isPresent();
        String subject = mail.subject().toLowerCase(java.util.Locale.ROOT);
        return report
                || mail.first("Auto-Submitted").isPresent()
                || subject.contains("deliver")
                || subject.contains("failure");
    }
}
