package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Passage;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;

/**
 * The facts on which a breach is held (事実), under a heading of level 2: who sent, from when to when
 * at least, how many mails, and for each breach what was determined, with the words of the mails
 * themselves.
 */
final class BreachFacts {
    private final String caseNumber;
    private final List<Party> parties;
    private final List<Charge> charges;
    private final CitedMails mails;
    private final Phrases wording;

    BreachFacts(
            String caseNumber,
            List<Party> parties,
            List<Charge> charges,
            CitedMails mails,
            Phrases wording) {
        this.caseNumber = caseNumber;
        this.parties = parties;
        this.charges = charges;
        this.mails = mails;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        parties.forEach(p -> blocks.add(party(p)));
        blocks.addAll(period());
        for (int i = 0; i < charges.size(); i++) {
            blocks.addAll(charge(Ladder.bracketed(i + 1), charges.get(i)));
        }
        return blocks;
    }

    private Block party(Party party) {
        String key = party.representative().isBlank() ? "sender" : "sender.representative";
        String sentence =
                wording.text(
                        key,
                        Map.of(
                                "name", party.name(),
                                "address", party.address(),
                                "representative", party.representative(),
                                "called", wording.text("called." + party.part()),
                                "part", wording.text("part." + party.part())));
        List<Source> sources = List.of(new Source.OnRecord(caseNumber, "parties"));
        return new Block.Paragraph(2, List.of(Run.plain(sentence).from(sources)));
    }

    private List<Block> period() {
        List<Block> blocks = new ArrayList<>();
        List<Instant> times = mails.times();
        if (!times.isEmpty()) {
            String from = day(times.get(0));
            String to = day(times.get(times.size() - 1));
            List<Source> all = mails.sources();
            String sentence =
                    wording.text(
                            from.equals(to) ? "period.one-day" : "period",
                            Map.of("from", from, "to", to, "count", "" + mails.all().size()));
            blocks.add(new Block.Paragraph(2, List.of(Run.plain(sentence).from(all))));
        }
        int unknown = mails.all().size() - times.size();
        if (unknown > 0) {
            String sentence = wording.text("period.unknown", Map.of("count", "" + unknown));
            blocks.add(new Block.Paragraph(2, List.of(Run.plain(sentence).from(mails.sources()))));
        }
        return blocks;
    }

    private static String day(Instant sent) {
        return JapaneseDates.written(LocalDate.ofInstant(sent, Act.JAPAN));
    }

    private List<Block> charge(String number, Charge charge) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, number, charge.heading(wording)));
        long count = charge.determinations().stream().map(Determination::mail).distinct().count();
        String sentence =
                wording.text(
                        "breach.facts",
                        Map.of(
                                "mails", mails.labelsOf(charge.determinations()),
                                "count", Long.toString(count)));
        List<Source> sources = CitedMails.sourcesOf(charge.determinations());
        blocks.add(new Block.Paragraph(3, List.of(Run.plain(sentence).from(sources))));
        int item = 0;
        for (Map.Entry<String, List<Determination>> reason : charge.byReason().entrySet()) {
            item++;
            blocks.add(reason(Ladder.kana(item), reason.getKey(), reason.getValue()));
            blocks.addAll(quotes(reason.getValue()));
        }
        return blocks;
    }

    private Block reason(String number, String reason, List<Determination> given) {
        String sentence =
                wording.text(
                        "breach.reason",
                        Map.of(
                                "reason",
                                PlaceWords.told(Lines.joined(reason), wording),
                                "mails",
                                mails.labelsOf(given)));
        Run run = Run.plain(sentence).from(CitedMails.sourcesOf(given));
        return new Block.Item(3, number, List.of(run));
    }

    private List<Block> quotes(List<Determination> given) {
        Map<Quote, List<Passage>> found = new LinkedHashMap<>();
        for (Determination determination : given) {
            for (Passage passage : determination.grounds()) {
                found.computeIfAbsent(Quote.of(passage), q -> new ArrayList<>()).add(passage);
            }
        }
        List<Block> blocks = new ArrayList<>();
        found.forEach((quote, passages) -> blocks.add(quote(quote, passages)));
        return blocks;
    }

    private Block quote(Quote quote, List<Passage> passages) {
        List<Source> sources = passages.stream().map(p -> (Source) new Source.Bytes(p)).toList();
        String words = quote.text().replaceAll("\\R", wording.text("newline"));
        List<Run> runs =
                wording.runs(
                        quote.absent() ? "quote.absent" : "quote",
                        Map.of(
                                "part", List.of(Run.plain(PlaceWords.of(quote.part(), wording))),
                                "text", List.of(Run.fixed(words).from(sources)),
                                "mails", List.of(Run.plain(labels(passages)).from(sources))));
        return new Block.Paragraph(5, runs);
    }

    private String labels(List<Passage> passages) {
        return mails.labels(passages.stream().map(Passage::exhibit).toList());
    }

    /** Words at a place of a mail, alike in several mails. */
    private record Quote(String part, String text, boolean absent) {
        static Quote of(Passage passage) {
            return new Quote(passage.part(), passage.text(), passage.from() == passage.to());
        }
    }
}
