package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;
import tokuden.law.EditionKey;
import tokuden.law.Titles;
import tokuden.office.JapaneseDates;

/** The provisions breached (違反条項), by the edition in force on the day of sending. */
final class BreachedProvisions {
    private final Act act;
    private final List<Charge> charges;
    private final CitedMails mails;
    private final Phrases wording;

    BreachedProvisions(Act act, List<Charge> charges, CitedMails mails, Phrases wording) {
        this.act = act;
        this.charges = charges;
        this.mails = mails;
        this.wording = wording;
    }

    /** Under a heading of level 2. */
    List<Block> blocks(Titles titles) {
        List<Block> blocks = new ArrayList<>();
        List<Source> all =
                charges.stream()
                        .flatMap(c -> CitedMails.sourcesOf(c.determinations()).stream())
                        .distinct()
                        .toList();
        String lead =
                wording.text(
                        "provisions.lead",
                        Map.of(
                                "ordinance", titles.ordinance(),
                                "number", titles.ordinanceNumber()));
        blocks.add(new Block.Paragraph(2, List.of(Run.plain(lead).from(all))));
        Map<EditionKey, List<Charge>> byEdition =
                charges.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Charge::edition, LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (Map.Entry<EditionKey, List<Charge>> group : byEdition.entrySet()) {
            number++;
            blocks.add(new Block.Heading(3, Ladder.bracketed(number), named(group.getKey())));
            for (int i = 0; i < group.getValue().size(); i++) {
                Charge charge = group.getValue().get(i);
                blocks.add(new Block.Item(3, Ladder.kana(i + 1), breached(charge)));
            }
        }
        return blocks;
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

    private List<Run> breached(Charge charge) {
        String labels = mails.labelsOf(charge.determinations());
        List<Source> sources = CitedMails.sourcesOf(charge.determinations());
        return wording.runs(
                "provision",
                Map.of(
                        "citation", charge.citationRuns(wording),
                        "heading", List.of(Run.plain(charge.heading(wording))),
                        "mails", List.of(Run.plain(labels).from(sources))));
    }
}
