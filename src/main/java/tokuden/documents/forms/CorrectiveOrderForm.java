package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;

/**
 * The corrective order as a paper (措置命令書): what is ordered, why, with what it is threatened, how it
 * can be fought, and the list of mails it rests on. The edition in force on the day of sending
 * names the breach; the one in force on the day of the order names issuer, procedure and penalty.
 */
public final class CorrectiveOrderForm {
    /** The key of this form. */
    public static final String KIND = "corrective-order";

    private final OrderText text;
    private final Paper paper;
    private final Phrases wording;
    private final OrderLaw law;
    private final CitedMails mails;
    private final List<Charge> charges;

    private CorrectiveOrderForm(OrderText text, Stationery stationery) {
        this.text = text;
        this.paper = new Paper(KIND, stationery);
        this.wording = paper.phrases();
        this.charges = Charge.of(text.order().determinations(), stationery.act());
        this.law = new OrderLaw(paper.law(text.day()), charges, wording);
        this.mails = new CitedMails(text.order().mails(), text.order().determinations(), wording);
    }

    /** The decided order in the shipped wording. */
    public static Document compose(CorrectiveOrder order, Act act) {
        return compose(order, OrderSupplement.NOTHING, Stationery.with(act));
    }

    /** The decided order. */
    public static Document compose(
            CorrectiveOrder order, OrderSupplement besides, Stationery stationery) {
        return new CorrectiveOrderForm(OrderText.of(order, besides), stationery).document();
    }

    /** The draft (案) of an order that may be decided, in the shipped wording. */
    public static Document draft(OrderReady ready, Act act) {
        return draft(ready, OrderSupplement.NOTHING, Stationery.with(act));
    }

    /** The draft (案) of an order that may be decided: number and date are blank. */
    public static Document draft(OrderReady ready, OrderSupplement besides, Stationery stationery) {
        return new CorrectiveOrderForm(OrderText.of(ready, besides), stationery).document();
    }

    /** The draft (案) of a proposed order, in the shipped wording. */
    public static Document draft(ProposedOrder proposed, Act act) {
        return draft(proposed, OrderSupplement.NOTHING, Stationery.with(act));
    }

    /** The draft (案) of a proposed order: the outcome of the explanation is open too. */
    public static Document draft(
            ProposedOrder proposed, OrderSupplement besides, Stationery stationery) {
        return new CorrectiveOrderForm(OrderText.of(proposed, besides), stationery).document();
    }

    /** The paper as far as the order has come; empty while none is proposed. */
    public static Optional<Document> at(
            Stage stage, OrderSupplement besides, Stationery stationery) {
        return stage.match(new AsFarAsItHasCome(besides, stationery));
    }

    private record AsFarAsItHasCome(OrderSupplement besides, Stationery stationery)
            implements Stage.Reader<Optional<Document>> {
        @Override
        public Optional<Document> underExamination(UnderExamination stage) {
            return Optional.empty();
        }

        @Override
        public Optional<Document> proposed(ProposedOrder stage) {
            return Optional.of(draft(stage, besides, stationery));
        }

        @Override
        public Optional<Document> explanationPending(ExplanationPending stage) {
            return Optional.of(draft(stage.order(), besides, stationery));
        }

        @Override
        public Optional<Document> ready(OrderReady stage) {
            return Optional.of(draft(stage, besides, stationery));
        }

        @Override
        public Optional<Document> ordered(CorrectiveOrder stage) {
            return Optional.of(compose(stage, besides, stationery));
        }
    }

    private Document document() {
        String id = text.caseNumber() + text.number().map(n -> " " + n).orElse(" draft");
        List<Party> addressees = text.order().addressees();
        paper.letter(letter(id));
        paper.act(text.day());
        paper.fields().runs("命令の条", law.article());
        String between = wording.text("provision.between");
        paper.fields()
                .text(
                        "名宛人",
                        addressees.stream()
                                .map(Party::name)
                                .reduce((a, b) -> a + between + b)
                                .orElse(""));
        paper.fields().lineRuns("措置", Paper.lines(text.order().measures(), record("measures")));
        boolean entrusted = addressees.stream().anyMatch(p -> p.part() == Party.Part.ENTRUSTER);
        boolean faultStated = !text.supplement().entrusters().isEmpty();
        paper.fields().part("留保", law.reservations(entrusted, faultStated));
        reasons();
        paper.fields().part("罰則", law.penalties());
        paper.fields().part("教示", List.of(paper.law(text.day()).remedies(law.issuers())));
        paper.fields().part("別紙", new MailAnnex(charges, mails, wording).blocks());
        return paper.document(id, text.day(), text.isDraft());
    }

    private Letter letter(String id) {
        return new Letter(
                id,
                text.number().map(Object::toString),
                text.orderedOn(),
                text.day(),
                text.order().addressees().stream().map(Addressee::of).toList(),
                law.issuers(),
                "");
    }

    private void reasons() {
        OrderNecessity necessity =
                new OrderNecessity(text, wording, paper.stationery().procedure());
        BreachedProvisions breached =
                new BreachedProvisions(paper.stationery().act(), charges, mails, wording);
        List<Source> sources = new ArrayList<>(record("necessity"));
        sources.addAll(mails.sources());
        paper.fields()
                .part("事実", facts())
                .part("違反条項", breached.blocks(paper.law(text.day()).edition().titles()))
                .lineRuns("必要性", Paper.lines(text.order().necessity().text(), sources))
                .runs(
                        "必要性の結語",
                        wording.runs("application.lead", Map.of("article", law.bareArticle())))
                .part("委託者の責め", necessity.entrusters())
                .part("弁明", necessity.explanation());
    }

    private List<Block> facts() {
        BreachFacts breaches =
                new BreachFacts(
                        text.caseNumber(), text.order().addressees(), charges, mails, wording);
        List<Block> blocks = new ArrayList<>(breaches.blocks());
        int parties = text.order().addressees().size();
        OrderSupplement besides = text.supplement();
        if (!besides.found().isBlank()) {
            blocks.add(parties, besides("found", Map.of("how", besides.found())));
        }
        if (!besides.advertised().isBlank()) {
            blocks.add(parties, besides("advertised", Map.of("site", besides.advertised())));
        }
        return blocks;
    }

    private Block besides(String key, Map<String, String> values) {
        return new Block.Paragraph(2, paper.sentence(key, values, mails.sources()));
    }

    private List<Source> record(String item) {
        return List.of(new Source.OnRecord(text.caseNumber(), item));
    }
}
