package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.law.Procedure;

/**
 * A warning (警告書): guidance without force (行政指導, 行政手続法35条). Says its purpose, its content and who
 * answers for it; where it mentions the power to order, also provision, requirement and why it is
 * met.
 */
public final class WarningForm implements Form<WarningForm.Facts> {
    /**
     * What a warning says.
     *
     * @param purpose 趣旨
     * @param requests what is asked for, a line each
     * @param powerBecause why the requirement of an order is met; "" if the power is not mentioned
     * @param answerBy by when an answer is asked; empty if none is
     * @param responsible who answers for it (責任者)
     */
    public record Facts(
            Letter letter,
            Grounds grounds,
            String purpose,
            List<String> requests,
            String powerBecause,
            Optional<LocalDate> answerBy,
            String answerTo,
            Person responsible) {
        public Facts {
            requests = List.copyOf(requests);
        }
    }

    @Override
    public String kind() {
        return "warning";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        LocalDate day = facts.letter().day();
        paper.letter(facts.letter()).act(day);
        facts.grounds().into(paper, day);
        LawWords law = paper.law(day);
        paper.fields()
                .text("趣旨", facts.purpose())
                .lines("内容", facts.requests())
                .runs("指導の根拠", paper.procedure(Procedure.GUIDANCE, day, true))
                .runs("権限を示す根拠", paper.procedure(Procedure.GUIDANCE_POWER, day, true))
                .runs("命令の条", law.article(law.edition().orderProvision()))
                .text("権限の理由", facts.powerBecause())
                .day("回答期限", facts.answerBy())
                .text("回答先", facts.answerTo())
                .text("責任者", facts.responsible().text());
        return paper.document(facts.letter());
    }
}
