package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Party;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Ladder;

/**
 * The record of an explanation (弁明調書): by whom, in writing or by word of mouth, what was said point
 * by point, with which evidence.
 */
public final class ExplanationRecordForm implements Form<ExplanationRecordForm.Facts> {
    /** A point that was made, and what was handed in for it; "" if nothing was. */
    public record Claim(String text, String evidence) {}

    /**
     * What a record says.
     *
     * @param received when a written explanation came in; empty if it was made by word of mouth
     * @param oralAt when it was made by word of mouth
     * @param speaker who spoke or signed, with the capacity
     */
    public record Facts(
            String id,
            String caseNumber,
            LocalDate madeOn,
            Party party,
            LocalDate noticeArrived,
            LocalDate due,
            Optional<LocalDate> received,
            Optional<Instant> oralAt,
            String place,
            String speaker,
            List<Person> officers,
            List<Claim> claims,
            String notes,
            Person writer) {
        public Facts {
            officers = List.copyOf(officers);
            claims = List.copyOf(claims);
        }
    }

    @Override
    public String kind() {
        return "explanation-record";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        paper.fields()
                .text("事案番号", facts.caseNumber())
                .day("作成日", facts.madeOn())
                .text("当事者", facts.party().name())
                .text("住所", facts.party().address())
                .text("代表者", facts.party().representative())
                .day("通知到達日", facts.noticeArrived())
                .day("提出期限", facts.due())
                .day("受領日", facts.received())
                .time("口頭の日時", facts.oralAt())
                .text("場所", facts.place())
                .text("陳述者", facts.speaker())
                .lines("聴取職員", facts.officers().stream().map(Person::text).toList())
                .part("弁明の内容", claims(facts.claims(), paper))
                .lines("特記事項", Lines.of(facts.notes()))
                .text("作成者", facts.writer().text());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static List<Block> claims(List<Claim> claims, Paper paper) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<Run> runs = new ArrayList<>(List.of(Rows.words(claim.text())));
            if (!claim.evidence().isBlank()) {
                runs.addAll(
                        paper.phrases()
                                .sentence(
                                        "claim.evidence",
                                        java.util.Map.of(
                                                "evidence", Lines.joined(claim.evidence()))));
            }
            blocks.add(new Block.Item(1, Ladder.bracketed(i + 1), runs));
        }
        return blocks;
    }
}
