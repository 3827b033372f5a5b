package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.law.Article;
import tokuden.law.Penalty;

/**
 * A demand of a report (報告徴収書, 28条1項 of the act in force today) from a sender or an entruster: a
 * disposition, therefore with the notice of remedies (教示) and the threat for a refused or false
 * report. Never made for a criminal investigation (28条4項).
 */
public final class ReportDemandForm implements Form<ReportDemandForm.Facts> {
    /**
     * What a demand says.
     *
     * @param part whether the addressee is sender or entruster
     * @param reason why the report is needed
     * @param items what is to be reported, a line each
     */
    public record Facts(
            Letter letter,
            Party.Part part,
            String reason,
            List<String> items,
            Optional<LocalDate> due,
            String where,
            String manner) {
        public Facts {
            items = List.copyOf(items);
        }
    }

    @Override
    public String kind() {
        return "report-demand";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        LocalDate day = facts.letter().day();
        LawWords law = paper.law(day);
        paper.letter(facts.letter()).act(day);
        paper.fields()
                .runs("報告の条", law.article(Article.REPORT_DEMAND))
                .runs("捜査でない条", law.article("report-demand.not-for-crime"))
                .text("立場", paper.phrases().text("part." + facts.part()))
                .text("理由", facts.reason())
                .lines("報告事項", facts.items())
                .day("報告期限", facts.due())
                .text("報告先", facts.where())
                .text("報告の方法", facts.manner())
                .part("罰則", penalty(law, paper))
                .part("教示", List.of(law.remedies(facts.letter().issuers())));
        return paper.document(facts.letter());
    }

    private static List<Block> penalty(LawWords law, Paper paper) {
        Optional<Penalty> threat = law.edition().forRefusedReport();
        if (threat.isEmpty()) {
            return List.of(new Block.Paragraph(1, List.of(paper.phrases().open("penalty.none"))));
        }
        return law.threat(threat.get(), "penalty.report", "penalty.corporate", "").stream()
                .map(s -> (Block) new Block.Paragraph(1, s))
                .toList();
    }
}
