package tokuden.examination.sender;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tokuden.examination.sender.Sign.Element;
import tokuden.examination.sender.Sign.Side;
import tokuden.examination.sender.Sign.Weight;
import tokuden.mail.route.LineNames;
import tokuden.mail.route.TrustedHosts;

/** Signs on the equipment used: what it called itself, what it is, and the hops it claims. */
final class EquipmentSigns {
    private static final Pattern BARE =
            Pattern.compile("(?i)localhost(\\.localdomain)?|[a-z0-9-]+");
    private final HeaderEvidence.Facts facts;
    private final LineNames names;
    private final List<Sign> signs = new ArrayList<>();

    EquipmentSigns(HeaderEvidence.Facts facts, LineNames names) {
        this.facts = facts;
        this.names = names;
    }

    List<Sign> all() {
        facts.boundary().ifPresent(this::read);
        return signs;
    }

    private void read(ReceivedLine boundary) {
        if (boundary.authenticated()) {
            add("authenticated", Side.AGAINST, Weight.HINT, boundary.with());
            return;
        }
        calledItself(boundary);
        consumerLine(boundary);
        claimedHops();
    }

    private void calledItself(ReceivedLine boundary) {
        String helo = boundary.helo();
        String literal = helo.replaceAll("^\\[(?:IPv6:)?|]$", "");
        boolean ownHost = Domains.sameHolder(helo, facts.clientName());
        if (trusted(helo) && !ownHost) {
            add("helo-of-recipient", Side.FOR, Weight.STRONG, helo, facts.client());
        } else if (RecordedDns.address(literal).isPresent()) {
            if (!RecordedDns.address(literal).equals(RecordedDns.address(facts.client()))) {
                add("helo-other-address", Side.FOR, Weight.STRONG, helo, facts.client());
            }
        } else if (BARE.matcher(helo).matches()) {
            add("helo-no-name", Side.FOR, Weight.HINT, helo, facts.client());
        } else if (!ownHost
                && facts.dns().hostHas(helo, facts.client()).filter(has -> !has).isPresent()) {
            add("helo-other-host", Side.FOR, Weight.STRONG, helo, facts.client());
        } else if (ownHost
                && facts.dns().hostHas(facts.clientName(), facts.client()).orElse(false)) {
            add("names-agree", Side.AGAINST, Weight.HINT, helo, facts.client());
        }
    }

    private boolean trusted(String helo) {
        return TrustedHosts.named(facts.statement().trustedBy()).names(helo);
    }

    /** An end user's line that connected by itself instead of through its provider's server. */
    private void consumerLine(ReceivedLine boundary) {
        boolean consumer =
                boundary.hop()
                        .address()
                        .map(a -> names.look(facts.clientName(), a))
                        .filter(look -> look == LineNames.Look.CONSUMER)
                        .isPresent();
        if (consumer && !facts.clientOf(facts.fromDomain())) {
            add("consumer-line", Side.FOR, Weight.STRONG, facts.clientName(), boundary.ip());
        }
    }

    /** A hop that the connecting host claims, by a host that is not the connecting one. */
    private void claimedHops() {
        facts.route().claimed().stream().findFirst().ifPresent(this::claimed);
    }

    private void claimed(ReceivedLine hop) {
        String by = hop.by();
        boolean itself =
                Domains.sameHolder(by, facts.clientName())
                        || facts.dns().hostHas(by, facts.client()).orElse(false);
        boolean fromsOwn = Domains.sameHolder(by, facts.fromDomain());
        boolean recordedElsewhere =
                facts.dns().hostHas(by, facts.client()).filter(has -> !has).isPresent();
        if (!itself && by.contains(".") && (recordedElsewhere || fromsOwn && known())) {
            signs.add(
                    new Sign(
                            "hop-forged",
                            Side.FOR,
                            Weight.STRONG,
                            Element.EQUIPMENT,
                            false,
                            List.of(by, facts.client()),
                            List.of(facts.place(hop.field()))));
        }
    }

    /** The client's name is known, so that another name is another host. */
    private boolean known() {
        return !facts.clientName().isEmpty();
    }

    private void add(String id, Side side, Weight weight, String... args) {
        signs.add(
                new Sign(
                        id,
                        side,
                        weight,
                        Element.EQUIPMENT,
                        false,
                        List.of(args),
                        facts.boundaryPlace()));
    }
}
