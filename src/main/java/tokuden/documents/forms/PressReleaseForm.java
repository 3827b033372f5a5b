package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;

/**
 * The draft of a press release on an order (報道資料案). The act gives no power to publish: it is
 * ordinary information of the public, released by the office itself.
 */
public final class PressReleaseForm implements Form<PressReleaseForm.Facts> {
    /** A company as a release names it; "" where a field is not stated. */
    public record Operator(
            String name,
            String address,
            String representative,
            String established,
            String capital) {}

    /**
     * What a release says.
     *
     * @param releasedOn the day of release, which may be later than the day of the order
     * @param together who publishes at the same time; "" if nobody does
     */
    public record Facts(
            String id,
            LocalDate releasedOn,
            String office,
            LocalDate orderedOn,
            List<Operator> operators,
            List<Determination> determinations,
            List<CaseMail> mails,
            List<String> measures,
            String together,
            String contact,
            boolean draft) {
        public Facts {
            operators = List.copyOf(operators);
            determinations = List.copyOf(determinations);
            mails = List.copyOf(mails);
            measures = List.copyOf(measures);
        }
    }

    @Override
    public String kind() {
        return "press-release";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        Phrases phrases = paper.phrases();
        LawWords law = paper.law(facts.orderedOn());
        List<Charge> charges = Charge.of(facts.determinations(), stationery.act());
        List<Instant> sent =
                facts.mails().stream().flatMap(m -> m.sentAt().stream()).sorted().toList();
        paper.act(facts.orderedOn());
        paper.fields()
                .day("公表日", facts.releasedOn())
                .text("公表者", facts.office())
                .day("命令日", facts.orderedOn())
                .runs("命令の条", law.article(law.edition().orderProvision()))
                .time("始期", sent.stream().findFirst())
                .time("終期", sent.stream().reduce((a, b) -> b))
                .number("通数", facts.mails().size())
                .part("事業者", operators(facts.operators(), phrases))
                .lineRuns("違反", charges.stream().map(c -> breach(c, phrases)).toList())
                .lines("措置", facts.measures())
                .text("同時公表", facts.together())
                .text("連絡先", facts.contact());
        return paper.document(facts.id(), facts.releasedOn(), facts.draft());
    }

    private static List<Run> breach(Charge charge, Phrases phrases) {
        List<Run> runs = new ArrayList<>(charge.citationRuns(phrases));
        runs.add(Run.plain("　" + charge.heading(phrases)));
        return runs;
    }

    private static List<Block> operators(List<Operator> operators, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < operators.size(); i++) {
            Operator one = operators.get(i);
            List<Block.Particulars.Entry> entries = new ArrayList<>();
            String number = operators.size() > 1 ? Ladder.bracketed(i + 1) : "";
            add(entries, phrases.text("operator.name") + number, one.name());
            add(entries, phrases.text("operator.address"), one.address());
            add(entries, phrases.text("operator.representative"), one.representative());
            add(entries, phrases.text("operator.established"), one.established());
            add(entries, phrases.text("operator.capital"), one.capital());
            blocks.add(new Block.Particulars(entries));
        }
        return blocks;
    }

    private static void add(List<Block.Particulars.Entry> entries, String name, String value) {
        Optional.of(Lines.joined(value))
                .filter(v -> !v.isBlank())
                .ifPresent(v -> entries.add(Block.Particulars.Entry.of(name, Run.plain(v))));
    }
}
