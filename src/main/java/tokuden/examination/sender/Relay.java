package tokuden.examination.sender;

import java.util.List;
import java.util.regex.Pattern;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/**
 * Whether the mail passed a forwarder or a mailing list on its way, which breaks SPF and may break
 * DKIM without anything being false.
 */
final class Relay {
    private static final Pattern REWRITTEN =
            Pattern.compile("(?i)^(srs[01][=+-]|prvs=|bounce-srs).*");
    private static final List<String> FORWARDED =
            List.of("X-Forwarded-To", "X-Forwarded-For", "Resent-From", "Resent-To", "X-Loop");
    private static final List<String> LIST = List.of("List-Post", "X-ML-Name", "X-Mailman-Version");

    private final HeaderEvidence.Facts facts;

    Relay(HeaderEvidence.Facts facts) {
        this.facts = facts;
    }

    boolean passed() {
        Mail mail = facts.mail();
        return facts.returnPath().filter(p -> REWRITTEN.matcher(p).matches()).isPresent()
                || FORWARDED.stream().anyMatch(name -> mail.first(name).isPresent())
                || LIST.stream().anyMatch(name -> mail.first(name).isPresent())
                || sealed(mail)
                || addressedToClient();
    }

    /** The provider found the chain of a relaying host whole (RFC 8617). */
    private static boolean sealed(Mail mail) {
        return mail.first("Authentication-Results")
                .map(HeaderField::text)
                .filter(t -> t.contains("arc=pass"))
                .isPresent();
    }

    /** It was written to an address of the very holder that connected, who passed it on. */
    private boolean addressedToClient() {
        String client = facts.clientName();
        return !client.isEmpty()
                && Recipients.of(facts.mail()).named().stream()
                        .map(Domains::ofAddress)
                        .anyMatch(d -> Domains.sameHolder(d, client))
                && !Domains.sameHolder(client, facts.fromDomain());
    }
}
