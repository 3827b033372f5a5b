package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;

/** The explanation of evidence (証拠説明書): what each piece is to prove, and points made from them. */
public final class ExhibitExplanationForm implements Form<ExhibitExplanationForm.Facts> {
    /**
     * What an explanation says.
     *
     * @param points what follows from the pieces together; references follow their numbers
     */
    public record Facts(
            String id,
            String caseNumber,
            String office,
            LocalDate madeOn,
            Evidence evidence,
            List<Evidence.Stated> points) {
        public Facts {
            points = List.copyOf(points);
        }
    }

    @Override
    public String kind() {
        return "exhibit-explanation";
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
                .text("作成者", facts.office())
                .day("作成日", facts.madeOn())
                .part("証拠", table(facts.evidence(), paper.phrases()).blocks())
                .lineRuns(
                        "説明",
                        facts.points().stream()
                                .map(p -> facts.evidence().stated(p, paper.phrases()))
                                .toList());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static Rows table(Evidence evidence, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns"));
        for (int i = 0; i < evidence.pieces().size(); i++) {
            Evidence.Piece piece = evidence.pieces().get(i);
            rows.row(
                    ExhibitListForm.label(evidence, i, phrases),
                    Rows.quoted(piece.title()),
                    Run.plain(ExhibitListForm.kind(piece, phrases)),
                    Run.plain(ExhibitListForm.made(piece)),
                    Rows.quoted(piece.author()),
                    Rows.words(piece.proves()));
        }
        return rows;
    }
}
