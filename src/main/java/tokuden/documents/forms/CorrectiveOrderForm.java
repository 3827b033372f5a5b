package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;

/**
 * The corrective order as a paper (措置命令書): what is ordered, why, with what it is threatened, how it
 * can be fought, and the list of mails it rests on. The edition in force on the day of sending
 * names the breach; the one in force on the day of the order names issuer, procedure and penalty.
 */
public final class CorrectiveOrderForm {
    private static final String KIND = "corrective-order";

    private final OrderText text;
    private final Wording wording;
    private final OrderLaw law;
    private final CitedMails mails;
    private final List<Charge> charges;

    private CorrectiveOrderForm(OrderText text, Act act) {
        this.text = text;
        this.wording = Wording.of(KIND);
        this.charges = Charge.of(text.order().determinations(), act);
        this.law = new OrderLaw(act, text.day(), charges, wording);
        this.mails = new CitedMails(text.order(), wording);
    }

    /** The decided order. */
    public static Document compose(CorrectiveOrder order, Act act) {
        return new CorrectiveOrderForm(OrderText.of(order), act).document();
    }

    /** The draft (案) of an order that may be decided: number and date are blank. */
    public static Document draft(OrderReady ready, Act act) {
        return new CorrectiveOrderForm(OrderText.of(ready), act).document();
    }

    /** The draft (案) of a proposed order: the outcome of the explanation is open too. */
    public static Document draft(ProposedOrder proposed, Act act) {
        return new CorrectiveOrderForm(OrderText.of(proposed), act).document();
    }

    private Document document() {
        String title = wording.text(text.isDraft() ? "title.draft" : "title");
        String id = text.order().caseNumber() + text.number().map(n -> " " + n).orElse(" draft");
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead());
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Paragraph(0, law.preamble()));
        blocks.add(new Block.Ki());
        blocks.addAll(measures());
        blocks.add(new Block.Heading(1, "第2", wording.text("reasons")));
        blocks.addAll(new OrderFacts(text, charges, mails, wording).blocks());
        blocks.addAll(law.provisions(mails));
        blocks.addAll(new OrderNecessity(text, law, wording).blocks());
        blocks.add(new Block.Heading(1, "第3", wording.text("penalty")));
        blocks.addAll(law.penalties());
        blocks.add(new Block.Heading(1, "第4", wording.text("remedies")));
        blocks.add(law.remedies());
        blocks.addAll(new MailAnnex(charges, mails, wording).blocks());
        return new Document(
                new Document.Metadata(id, KIND, title, "ja-JP", text.day(), text.isDraft()),
                blocks);
    }

    private Block letterhead() {
        return new Block.Letterhead(
                text.number().map(Object::toString).orElse(wording.text("number.blank")),
                text.orderedOn().map(JapaneseDates::written).orElse(wording.text("date.blank")),
                text.order().addressees().stream().map(this::addressee).toList(),
                law.issuers());
    }

    private Block.Letterhead.Addressee addressee(Party party) {
        String honorific = wording.text("honorific");
        List<String> lines = new ArrayList<>(List.of(party.address()));
        if (party.representative().isBlank()) {
            lines.add(party.name() + honorific);
        } else {
            lines.add(party.name());
            lines.add(party.representative() + honorific);
        }
        return new Block.Letterhead.Addressee(lines);
    }

    private List<Block> measures() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "第1", wording.text("measures")));
        String called =
                text.order().addressees().stream()
                        .map(Party::name)
                        .reduce((a, b) -> a + wording.text("provision.between") + b)
                        .orElse("");
        blocks.add(
                new Block.Paragraph(1, wording.sentence("measures.to", Map.of("parties", called))));
        List<String> lines = Lines.of(text.order().measures());
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(
                    new Block.Item(
                            1, Numbering.bracketed(i + 1), List.of(Run.plain(lines.get(i)))));
        }
        blocks.addAll(law.reservations(text.order().addressees()));
        return blocks;
    }
}
