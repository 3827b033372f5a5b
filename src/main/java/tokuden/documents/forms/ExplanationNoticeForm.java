package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.law.Procedure;

/**
 * The notice of the opportunity of explanation (弁明通知書, 行政手続法30条): the planned disposition with its
 * provisions, the facts that cause it, where and by when an explanation is handed in. If the
 * whereabouts of the party are unknown it is posted (公示).
 */
public final class ExplanationNoticeForm implements Form<ExplanationNoticeForm.Facts> {
    /** An explanation by word of mouth, where the office allows it. */
    public record Oral(Instant at, String place) {}

    /**
     * A posting in place of service.
     *
     * @param begun the day it was put up
     * @param deemedArrived the day on which it counts as arrived
     */
    public record Posting(LocalDate begun, String place, LocalDate deemedArrived) {}

    /**
     * What a notice says.
     *
     * @param planned what is planned to be ordered, a line each
     */
    public record Facts(
            Letter letter,
            Grounds grounds,
            List<String> planned,
            Optional<LocalDate> due,
            String where,
            Optional<Oral> oral,
            Optional<Posting> posting) {
        public Facts {
            planned = List.copyOf(planned);
        }
    }

    @Override
    public String kind() {
        return "explanation-notice";
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
        facts.grounds().into(paper, day);
        paper.fields()
                .runs("機会の根拠", paper.procedure(Procedure.EXPLANATION, day, true))
                .runs("通知の根拠", paper.procedure(Procedure.EXPLANATION_NOTICE, day, false))
                .runs("弁明の方法の根拠", paper.procedure(Procedure.EXPLANATION_MANNER, day, false))
                .runs("代理人の根拠", paper.procedure(Procedure.EXPLANATION_AGENT, day, false))
                .runs("命令の条", law.article(law.edition().orderProvision()))
                .lines("予定する処分", facts.planned())
                .day("提出期限", facts.due())
                .text("提出先", facts.where())
                .time("口頭の日時", facts.oral().map(Oral::at))
                .text("口頭の場所", facts.oral().map(Oral::place).orElse(""))
                .flag("公示", facts.posting().isPresent());
        facts.posting().ifPresent(p -> posting(paper, p, day));
        return paper.document(facts.letter());
    }

    private static void posting(Paper paper, Posting posting, LocalDate day) {
        paper.fields()
                .runs("公示の根拠", paper.procedure(Procedure.EXPLANATION_POSTING, day, false))
                .day("掲示開始日", posting.begun())
                .text("掲示場所", posting.place())
                .day("到達とみなす日", posting.deemedArrived());
    }
}
