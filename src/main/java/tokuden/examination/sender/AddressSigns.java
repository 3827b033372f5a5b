package tokuden.examination.sender;

import java.util.ArrayList;
import java.util.List;
import tokuden.examination.sender.Sign.Element;
import tokuden.examination.sender.Sign.Side;
import tokuden.examination.sender.Sign.Weight;

/** Signs on the mail addresses used: do they exist, and are they the sender's. */
final class AddressSigns {
    private final HeaderEvidence.Facts facts;

    AddressSigns(HeaderEvidence.Facts facts) {
        this.facts = facts;
    }

    List<Sign> all() {
        List<Sign> signs = new ArrayList<>();
        missing("from-domain-missing", facts.fromDomain(), "From", signs);
        String envelope = facts.returnPath().map(Domains::ofAddress).orElse("");
        if (!envelope.equals(facts.fromDomain())) {
            missing("envelope-domain-missing", envelope, "Return-Path", signs);
        }
        nullExchanger(signs);
        recipientsOwn(signs);
        if (!facts.client().isEmpty() && facts.clientOf(facts.fromDomain())) {
            signs.add(
                    new Sign(
                            "client-of-from",
                            Side.AGAINST,
                            Weight.HINT,
                            Element.MAIL_ADDRESS,
                            false,
                            List.of(facts.client(), facts.fromDomain()),
                            facts.boundaryPlace()));
        }
        return signs;
    }

    private void missing(String id, String domain, String field, List<Sign> signs) {
        if (!domain.isEmpty() && facts.dns().missing(domain)) {
            signs.add(sign(id, Weight.DECISIVE, domain, field));
        }
    }

    /** A domain that declares to take no mail at all (RFC 7505). */
    private void nullExchanger(List<Sign> signs) {
        String domain = facts.fromDomain();
        boolean none =
                facts.dns()
                        .records(domain, "MX")
                        .filter(mx -> mx.equals(List.of("0 .")) || mx.equals(List.of("0 ")))
                        .isPresent();
        if (none) {
            signs.add(sign("from-domain-takes-no-mail", Weight.STRONG, domain, "From"));
        }
    }

    /** The envelope names the recipient himself as the sender. */
    private void recipientsOwn(List<Sign> signs) {
        String envelope = facts.returnPath().orElse("");
        boolean own = !envelope.isEmpty() && Recipients.of(facts.mail()).include(envelope);
        boolean named =
                facts.mail().from().stream().anyMatch(m -> m.address().equalsIgnoreCase(envelope));
        if (own && !named) {
            signs.add(sign("envelope-of-recipient", Weight.STRONG, envelope, "Return-Path"));
        }
    }

    private Sign sign(String id, Weight weight, String what, String field) {
        return new Sign(
                id,
                Side.FOR,
                weight,
                Element.MAIL_ADDRESS,
                false,
                List.of(what),
                facts.places(field));
    }
}
