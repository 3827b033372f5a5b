package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;

/**
 * The list of what is handed over to an investigating authority (捜査機関への引渡目録), with the hash of each
 * thing and the head of the chain of custody.
 */
public final class HandoverListForm implements Form<HandoverListForm.Facts> {
    /**
     * One thing handed over.
     *
     * @param seal number of its seal; "" if it bears none
     */
    public record Thing(
            String title,
            String medium,
            String quantity,
            String seal,
            Optional<Sha256> hash,
            String note) {}

    /**
     * What a list says.
     *
     * @param chainHead hash of the newest record of custody; "" if none is printed
     */
    public record Facts(
            String id,
            String caseNumber,
            LocalDate madeOn,
            String agency,
            String office,
            Person deliverer,
            List<Thing> things,
            String chainHead) {
        public Facts {
            things = List.copyOf(things);
        }
    }

    @Override
    public String kind() {
        return "handover-list";
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
                .text("引渡先", facts.agency())
                .text("引渡元", facts.office())
                .text("引渡者", facts.deliverer().text())
                .number("件数", facts.things().size())
                .text("連鎖の先頭", facts.chainHead())
                .part("引き渡すもの", table(facts.things(), paper.phrases()).blocks());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static Rows table(List<Thing> things, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns"));
        for (int i = 0; i < things.size(); i++) {
            Thing thing = things.get(i);
            rows.row(
                    Run.plain("" + (i + 1)),
                    Rows.quoted(thing.title()),
                    Rows.words(thing.medium()),
                    Rows.words(thing.quantity()),
                    Rows.words(thing.seal()),
                    Run.fixed(thing.hash().map(Sha256::hex).orElse("")),
                    Rows.words(thing.note()));
        }
        return rows;
    }
}
