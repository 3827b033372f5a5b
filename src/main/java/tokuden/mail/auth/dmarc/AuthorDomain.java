package tokuden.mail.auth.dmarc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailboxes;
import tokuden.mail.Span;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.DomainNames;

/**
 * The domain of From, by which DMARC judges (RFC 7489 section 6.6.1, RFC 9989 section 5.3.1), or
 * why there is none: no From, several, or several domains in it.
 *
 * @param step how it was found or why not, with the bytes of the header
 */
public record AuthorDomain(Optional<String> domain, Step step) {
    public static AuthorDomain of(Mail mail) {
        List<HeaderField> fields = mail.all("From");
        Span[] places = fields.stream().map(HeaderField::whole).toArray(Span[]::new);
        if (fields.size() != 1) {
            String key = fields.isEmpty() ? "dmarc.no-from" : "dmarc.several-from";
            return new AuthorDomain(
                    Optional.empty(), Step.of(key, String.valueOf(fields.size())).at(places));
        }
        List<String> domains =
                Mailboxes.in(fields.get(0)).stream()
                        .map(mailbox -> DomainNames.asAsked(mailbox.domain()))
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .filter(DomainNames::isAskable)
                        .distinct()
                        .toList();
        if (domains.size() != 1) {
            String key = domains.isEmpty() ? "dmarc.no-domain" : "dmarc.several-domains";
            return new AuthorDomain(
                    Optional.empty(), Step.of(key, String.join(", ", domains)).at(places));
        }
        return new AuthorDomain(
                Optional.of(domains.get(0)), Step.of("dmarc.author", domains.get(0)).at(places));
    }
}
