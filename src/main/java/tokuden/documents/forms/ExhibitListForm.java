package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;
import tokuden.office.JapaneseDates;

/** The list of evidence (証拠目録), numbered by its order. */
public final class ExhibitListForm implements Form<ExhibitListForm.Facts> {
    /** What a list says. */
    public record Facts(
            String id, String caseNumber, String office, LocalDate madeOn, Evidence evidence) {}

    @Override
    public String kind() {
        return "exhibit-list";
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
                .number("件数", facts.evidence().pieces().size())
                .part("証拠", full(facts.evidence(), paper.phrases()).blocks());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static Rows full(Evidence evidence, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns"));
        for (int i = 0; i < evidence.pieces().size(); i++) {
            Evidence.Piece piece = evidence.pieces().get(i);
            rows.row(
                    label(evidence, i, phrases),
                    Rows.quoted(piece.title()),
                    Rows.quoted(piece.author()),
                    Run.plain(made(piece)),
                    Run.plain(kind(piece, phrases)),
                    Rows.words(piece.proves()),
                    Run.plain(piece.pages().map(Object::toString).orElse("")),
                    Run.fixed(note(piece)));
        }
        return rows;
    }

    /** Number, title, original or copy: for papers that only name their evidence. */
    static Rows brief(Evidence evidence, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.evidence"));
        for (int i = 0; i < evidence.pieces().size(); i++) {
            Evidence.Piece piece = evidence.pieces().get(i);
            rows.row(
                    label(evidence, i, phrases),
                    Rows.quoted(piece.title()),
                    Run.plain(kind(piece, phrases)),
                    Rows.words(piece.proves()));
        }
        return rows;
    }

    static Run label(Evidence evidence, int index, Phrases phrases) {
        Optional<Sha256> hash = evidence.pieces().get(index).hash();
        return Run.plain(evidence.label(index, phrases))
                .from(hash.stream().map(h -> (Source) new Source.Sealed(h)).toList());
    }

    static String made(Evidence.Piece piece) {
        return piece.made().map(JapaneseDates::written).orElse("");
    }

    static String kind(Evidence.Piece piece, Phrases phrases) {
        return phrases.text(piece.original() ? "evidence.original" : "evidence.copy");
    }

    private static String note(Evidence.Piece piece) {
        String hash = piece.hash().map(Sha256::hex).orElse("");
        String note = Lines.joined(piece.note());
        return note.isEmpty() || hash.isEmpty() ? hash + note : hash + "　" + note;
    }
}
