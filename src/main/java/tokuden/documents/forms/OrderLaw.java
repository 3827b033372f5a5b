package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.Penalty;

/** Who may order what for these breaches, and with what disobedience is threatened. */
final class OrderLaw {
    private final LawWords law;
    private final Edition edition;
    private final List<Charge> charges;
    private final Phrases wording;

    OrderLaw(LawWords law, List<Charge> charges, Phrases wording) {
        this.law = law;
        this.edition = law.edition();
        this.charges = charges;
        this.wording = wording;
    }

    /** Who issues the order, in the order of signing. */
    List<String> issuers() {
        Set<String> issuers = new LinkedHashSet<>();
        breaches().keySet().forEach(b -> issuers.addAll(edition.issuersFor(b)));
        return issuers.isEmpty()
                ? List.of(wording.text("unconfirmed") + wording.text("issuer.unknown"))
                : List.copyOf(issuers);
    }

    /** The article under which the order is given. */
    List<Run> article() {
        return law.article(edition.orderProvision());
    }

    /** Its place in the act alone. */
    List<Run> bareArticle() {
        return law.bare(edition.orderProvision());
    }

    /**
     * What restricts the order: a part that not all issuers may order, an entruster whose fault is
     * not stated, a rule that no source confirms.
     */
    List<Block> reservations(boolean entrusted, boolean faultStated) {
        List<Block> blocks = new ArrayList<>();
        List<String> all = issuers();
        breaches()
                .forEach(
                        (breach, heading) -> {
                            List<String> its = edition.issuersFor(breach);
                            if (!its.isEmpty() && its.size() < all.size()) {
                                blocks.add(sole(heading, its));
                            }
                        });
        if (!breaches().keySet().stream().allMatch(b -> isSettled(b, entrusted))) {
            blocks.add(new Block.Paragraph(1, List.of(wording.unconfirmed("order.unsettled"))));
        }
        if (entrusted && !faultStated) {
            blocks.add(new Block.Paragraph(1, List.of(wording.open("entruster.fault"))));
        }
        return blocks;
    }

    /** What disobeying is threatened with, by the edition of the order's day. */
    List<Block> penalties() {
        Map<Optional<Penalty>, List<String>> threats = new LinkedHashMap<>();
        breaches()
                .forEach(
                        (breach, heading) ->
                                threats.computeIfAbsent(
                                                edition.forDisobedience(breach),
                                                p -> new ArrayList<>())
                                        .add(heading));
        List<Block> blocks = new ArrayList<>();
        threats.forEach((penalty, headings) -> blocks.addAll(threat(penalty, headings)));
        return blocks;
    }

    private boolean isSettled(Breach breach, boolean entrusted) {
        return edition.orderRule(breach)
                .map(r -> r.confirmed() && (!entrusted || r.entrusterToo()))
                .orElse(false);
    }

    /** The breaches ordered on, with the heading of their duty. */
    private Map<Breach, String> breaches() {
        Map<Breach, String> breaches = new LinkedHashMap<>();
        charges.forEach(c -> breaches.putIfAbsent(c.breach(), c.duty(wording)));
        return breaches;
    }

    private Block sole(String heading, List<String> issuers) {
        String joined = String.join(wording.text("provision.between"), issuers);
        return new Block.Paragraph(
                1, wording.sentence("measures.sole", Map.of("breach", heading, "issuer", joined)));
    }

    private List<Block> threat(Optional<Penalty> found, List<String> headings) {
        String breaches = String.join(wording.text("mails.between"), headings);
        if (found.isEmpty()) {
            String words = wording.text("penalty.unknown", Map.of("breaches", breaches));
            return List.of(new Block.Paragraph(1, List.of(wording.mark(), Run.plain(words))));
        }
        return law.threat(found.get(), "penalty.individual", "penalty.corporate", breaches).stream()
                .map(s -> (Block) new Block.Paragraph(1, s))
                .toList();
    }
}
