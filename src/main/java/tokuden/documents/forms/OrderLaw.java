package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.EditionKey;
import tokuden.law.Penalty;
import tokuden.law.Provision;
import tokuden.law.RemedyNotice;
import tokuden.office.JapaneseDates;

/** What an order takes from the law in force on its day, and the provisions breached. */
final class OrderLaw {
    private final Act act;
    private final LocalDate day;
    private final Edition edition;
    private final List<Charge> charges;
    private final Wording wording;

    OrderLaw(Act act, LocalDate day, List<Charge> charges, Wording wording) {
        this.act = act;
        this.day = day;
        this.charges = charges;
        this.wording = wording;
        this.edition =
                act.inForceOn(day)
                        .orElseThrow(() -> new IllegalArgumentException("no act on " + day));
    }

    /** Who issues the order, in the order of signing. */
    List<String> issuers() {
        Set<String> issuers = new LinkedHashSet<>();
        breaches().keySet().forEach(b -> issuers.addAll(edition.issuersFor(b)));
        return issuers.isEmpty()
                ? List.of(wording.text("unconfirmed") + wording.text("issuer.unknown"))
                : List.copyOf(issuers);
    }

    List<Run> preamble() {
        return wording.runs(
                "preamble",
                Map.of(
                        "act", List.of(Run.plain(edition.titles().act())),
                        "number", List.of(Run.plain(edition.titles().number())),
                        "article", article(edition.orderProvision())));
    }

    List<Run> application() {
        return wording.runs("application.lead", Map.of("article", bare(edition.orderProvision())));
    }

    /**
     * What restricts the order: a part that not all issuers may order, an entruster whose fault
     * must be stated, a rule that no source confirms.
     */
    List<Block> reservations(List<Party> addressees) {
        List<Block> blocks = new ArrayList<>();
        boolean entrusted = addressees.stream().anyMatch(p -> p.part() == Party.Part.ENTRUSTER);
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
            blocks.add(new Block.Paragraph(1, List.of(wording.open("order.unsettled"))));
        }
        if (entrusted) {
            blocks.add(new Block.Paragraph(1, List.of(wording.open("entruster.fault"))));
        }
        return blocks;
    }

    /** The provisions breached (第2の2 違反条項), by the edition in force on the day of sending. */
    List<Block> provisions(CitedMails mails) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "2", wording.text("provisions")));
        blocks.add(
                new Block.Paragraph(
                        2,
                        wording.sentence(
                                "provisions.lead",
                                Map.of(
                                        "ordinance", edition.titles().ordinance(),
                                        "number", edition.titles().ordinanceNumber()))));
        Map<EditionKey, List<Charge>> byEdition =
                charges.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Charge::edition, LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (Map.Entry<EditionKey, List<Charge>> group : byEdition.entrySet()) {
            number++;
            blocks.add(new Block.Heading(3, Numbering.bracketed(number), named(group.getKey())));
            for (int i = 0; i < group.getValue().size(); i++) {
                Charge charge = group.getValue().get(i);
                blocks.add(new Block.Item(3, Numbering.kana(i + 1), breached(charge, mails)));
            }
        }
        return blocks;
    }

    /** What disobeying is threatened with (第3), by the edition of the order's day. */
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

    /** The notice of remedies (第4) by the day of the order. */
    Block remedies() {
        Optional<RemedyNotice> notice = act.remedyNotice(day);
        if (notice.isEmpty()) {
            return new Block.Notice(
                    List.of(new Block.Paragraph(0, List.of(wording.open("remedies.unknown")))));
        }
        List<String> words = notice.get().paragraphs(issuers());
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Run> runs = new ArrayList<>(List.of(Run.plain(words.get(i))));
            if (!notice.get().fromConfirmed() || !notice.get().parts().get(i).confirmed()) {
                runs.add(wording.mark());
            }
            paragraphs.add(new Block.Paragraph(0, runs));
        }
        return new Block.Notice(paragraphs);
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

    private String named(EditionKey key) {
        String from = JapaneseDates.written(key.inForceFrom());
        return act.edition(key)
                .map(
                        e ->
                                wording.text(
                                        "provision.edition",
                                        Map.of("from", from, "amended", e.amendedBy())))
                .orElse(from);
    }

    private List<Run> breached(Charge charge, CitedMails mails) {
        String labels = mails.labelsOf(charge.determinations());
        List<Source> sources = CitedMails.sourcesOf(charge.determinations());
        return wording.runs(
                "provision",
                Map.of(
                        "citation", charge.citationRuns(wording),
                        "heading", List.of(Run.plain(charge.heading(wording))),
                        "mails", List.of(Run.plain(labels).from(sources))));
    }

    private List<Block> threat(Optional<Penalty> found, List<String> headings) {
        String breaches = String.join(wording.text("mails.between"), headings);
        if (found.isEmpty()) {
            String words = wording.text("penalty.unknown", Map.of("breaches", breaches));
            return List.of(new Block.Paragraph(1, List.of(wording.mark(), Run.plain(words))));
        }
        Penalty penalty = found.get();
        List<Run> individual =
                wording.runs(
                        "penalty.individual",
                        Map.of(
                                "breaches", List.of(Run.plain(breaches)),
                                "article", bare(penalty.provision()),
                                "threat", List.of(Run.plain(penalty.individual()))));
        List<Run> corporate =
                wording.runs(
                        "penalty.corporate",
                        Map.of(
                                "article", bare(penalty.corporateProvision()),
                                "threat", List.of(Run.plain(penalty.corporate()))));
        List<Block> blocks = new ArrayList<>();
        for (List<Run> sentence : List.of(individual, corporate)) {
            List<Run> runs = new ArrayList<>(sentence);
            if (!penalty.confirmed()) {
                runs.add(wording.mark());
            }
            blocks.add(new Block.Paragraph(1, runs));
        }
        return blocks;
    }

    private List<Run> article(Provision provision) {
        return marked(provision, "法".equals(provision.cited()) ? "" : provision.cited());
    }

    private List<Run> bare(Provision provision) {
        return marked(provision, provision.citation());
    }

    private List<Run> marked(Provision provision, String words) {
        List<Run> runs = new ArrayList<>();
        Source source = new Source.Provided(edition.key(), provision);
        runs.add(Run.plain(words).from(List.of(source)));
        if (!Charge.isCertain(provision)) {
            runs.add(wording.mark());
        }
        return runs;
    }
}
