package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.documents.Block;
import tokuden.documents.Document;

/** The receipt to be signed by who receives papers or things (受領書); its date is left blank. */
public final class ReceiptForm implements Form<ReceiptForm.Facts> {
    /**
     * What a receipt says.
     *
     * @param office to whom it is returned
     * @param reference number and date of the letter it answers
     */
    public record Facts(
            String id,
            LocalDate preparedOn,
            String office,
            String reference,
            List<Enclosed> received) {
        public Facts {
            received = List.copyOf(received);
        }
    }

    @Override
    public String kind() {
        return "receipt";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        Addressee office = new Addressee("", facts.office(), "");
        paper.fields()
                .part(
                        "頭書",
                        List.of(
                                new Block.Letterhead(
                                        "",
                                        paper.phrases().text("date.blank"),
                                        List.of(office.lines(paper.phrases())),
                                        List.of())))
                .text("参照", facts.reference())
                .part("受領するもの", CoverLetterForm.table(facts.received(), paper.phrases()).blocks());
        return paper.document(facts.id(), facts.preparedOn(), false);
    }
}
