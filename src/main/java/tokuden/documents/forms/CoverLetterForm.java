package tokuden.documents.forms;

import java.util.List;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;

/** The letter that goes with papers sent (送付書). */
public final class CoverLetterForm implements Form<CoverLetterForm.Facts> {
    /** What such a letter says. */
    public record Facts(Letter letter, String subject, String purpose, List<Enclosed> enclosed) {
        public Facts {
            enclosed = List.copyOf(enclosed);
        }
    }

    @Override
    public String kind() {
        return "cover-letter";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        paper.letter(facts.letter());
        paper.fields()
                .text("件名", facts.subject())
                .text("趣旨", facts.purpose())
                .part("送付するもの", table(facts.enclosed(), paper.phrases()).blocks());
        return paper.document(facts.letter());
    }

    static Rows table(List<Enclosed> enclosed, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.enclosed"));
        for (int i = 0; i < enclosed.size(); i++) {
            Enclosed one = enclosed.get(i);
            rows.row(
                    Run.plain("" + (i + 1)),
                    Rows.words(one.title()),
                    Rows.words(one.quantity()),
                    Rows.words(one.note()));
        }
        return rows;
    }
}
