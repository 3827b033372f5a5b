package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H3: the domains of the mail belong to different parties: From against reverse-path, Reply-To,
 * Message-ID and the domain of a valid signature. A hint only; delivery services differ honestly.
 */
final class DomainsRule implements Rule {
    @Override
    public List<Sign> look(Evidence evidence) {
        String from = evidence.fromDomain();
        if (!HostNames.isPublic(from)) {
            return List.of();
        }
        List<Sentence> weaken = new ForwardTraces(evidence).reasons();
        List<Sign> signs = new ArrayList<>();
        others(evidence)
                .forEach(
                        (what, domain) -> {
                            if (HostNames.isPublic(domain) && !HostNames.areRelated(from, domain)) {
                                signs.add(sign(evidence, what, domain).weakened(weaken));
                            }
                        });
        return signs;
    }

    private static Sign sign(Evidence evidence, String what, String domain) {
        Sentence sentence = Sentence.of("signs.domain-" + what, evidence.fromDomain(), domain);
        return Sign.of("H3", Strength.HINT, Element.ADDRESS, sentence)
                .quoting(places(evidence.mail(), what));
    }

    private static List<Span> places(Mail mail, String what) {
        String field =
                switch (what) {
                    case "reverse-path" -> "Return-Path";
                    case "reply-to" -> "Reply-To";
                    case "message-id" -> "Message-ID";
                    default -> "DKIM-Signature";
                };
        List<Span> places = new ArrayList<>();
        mail.first("From").map(HeaderField::whole).ifPresent(places::add);
        mail.first(field).map(HeaderField::whole).ifPresent(places::add);
        return places;
    }

    private static Map<String, String> others(Evidence evidence) {
        Map<String, String> domains = new LinkedHashMap<>();
        Mail mail = evidence.mail();
        domains.put("reverse-path", Evidence.domainOf(evidence.delivery().mailFrom().orElse("")));
        domains.put(
                "reply-to", mail.first("Reply-To").flatMap(DomainsRule::firstDomain).orElse(""));
        domains.put(
                "message-id",
                mail.first("Message-ID").map(f -> Evidence.domainOf(f.text())).orElse(""));
        domains.put("signature", signer(evidence).orElse(""));
        return domains;
    }

    private static Optional<String> firstDomain(HeaderField field) {
        return Mailboxes.in(field).stream().findFirst().map(Mailbox::domain);
    }

    /** The signer of a valid signature, unless another valid one is the author's own. */
    private static Optional<String> signer(Evidence evidence) {
        List<String> valid =
                evidence.verdicts().stream()
                        .filter(v -> v.method() == AuthMethod.DKIM)
                        .filter(v -> v.result() == AuthResult.PASS)
                        .map(v -> v.identity().substring(v.identity().lastIndexOf('@') + 1))
                        .toList();
        boolean own = valid.stream().anyMatch(d -> HostNames.areRelated(d, evidence.fromDomain()));
        return own ? Optional.empty() : valid.stream().findFirst();
    }
}
