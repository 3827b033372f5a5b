package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Explanation;
import tokuden.casework.ExplanationPending;
import tokuden.casework.Necessity;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.office.Approval;

/** The stage a case has come to, with everything that was laid down on the way. */
final class StageShape implements Stage.Reader<ObjectNode> {
    private StageShape() {}

    static ObjectNode node(Stage stage) {
        return stage.match(new StageShape());
    }

    static Stage stage(JsonNode node) {
        String name = Json.text(node, "stage");
        return switch (name) {
            case "UNDER_EXAMINATION" -> new UnderExamination();
            case "PROPOSED" -> order(node);
            case "EXPLANATION_PENDING" -> new ExplanationPending(order(node), explanation(node));
            case "READY" ->
                    new OrderReady(
                            order(node),
                            explanation(node),
                            Json.text(node, "considered"),
                            LocalDate.parse(Json.text(node, "concludedOn")));
            case "ORDERED" ->
                    new CorrectiveOrder(
                            order(node),
                            explanation(node),
                            Json.text(node, "considered"),
                            approval(node.get("approval")),
                            new DocumentNumber(Json.text(node, "number")),
                            LocalDate.parse(Json.text(node, "orderedOn")));
            default -> throw new IllegalArgumentException("no stage is called " + name);
        };
    }

    @Override
    public ObjectNode underExamination(UnderExamination stage) {
        return Json.object().put("stage", "UNDER_EXAMINATION");
    }

    @Override
    public ObjectNode proposed(ProposedOrder stage) {
        return begun("PROPOSED", stage);
    }

    @Override
    public ObjectNode explanationPending(ExplanationPending stage) {
        return explained("EXPLANATION_PENDING", stage.order(), stage.explanation());
    }

    @Override
    public ObjectNode ready(OrderReady stage) {
        return explained("READY", stage.order(), stage.explanation())
                .put("considered", stage.considered())
                .put("concludedOn", stage.concludedOn().toString());
    }

    @Override
    public ObjectNode ordered(CorrectiveOrder stage) {
        ObjectNode node =
                explained("ORDERED", stage.order(), stage.explanation())
                        .put("considered", stage.considered());
        node.set("approval", approval(stage.approval()));
        return node.put("number", stage.number().text())
                .put("orderedOn", stage.orderedOn().toString());
    }

    private static ObjectNode begun(String name, ProposedOrder order) {
        ObjectNode node = Json.object().put("stage", name);
        ObjectNode proposed = node.putObject("order");
        proposed.put("case", order.caseNumber().text());
        proposed.set("addressees", Json.array(order.addressees(), CaseShape::party));
        proposed.set(
                "determinations", Json.array(order.determinations(), CaseShape::determination));
        proposed.set("mails", Json.array(order.mails(), CaseShape::mail));
        proposed.put("necessity", order.necessity().text());
        proposed.put("measures", order.measures());
        proposed.set("drafter", OfficeShape.officer(order.drafter()));
        proposed.put("draftedAt", order.draftedAt().toString());
        return node;
    }

    private static ProposedOrder order(JsonNode stage) {
        JsonNode node = stage.get("order");
        return new ProposedOrder(
                new CaseNumber(Json.text(node, "case")),
                Json.list(node.get("addressees"), CaseShape::party),
                Json.list(node.get("determinations"), CaseShape::determination),
                Json.list(node.get("mails"), CaseShape::mail),
                new Necessity(Json.text(node, "necessity")),
                Json.text(node, "measures"),
                OfficeShape.officer(node.get("drafter")),
                Instant.parse(Json.text(node, "draftedAt")));
    }

    private static ObjectNode explained(String name, ProposedOrder order, Explanation explanation) {
        ObjectNode node = begun(name, order);
        ObjectNode offered = node.putObject("explanation");
        offered.put("noticeArrived", explanation.noticeArrived().toString());
        offered.put("due", explanation.due().toString());
        offered.put("where", explanation.where());
        explanation
                .exemption()
                .ifPresent(
                        exempt ->
                                offered.putObject("exemption")
                                        .put("number", exempt.number())
                                        .put("reason", exempt.reason()));
        explanation
                .statement()
                .ifPresent(
                        said ->
                                offered.putObject("statement")
                                        .put("received", said.received().toString())
                                        .put("gist", said.gist()));
        return node;
    }

    private static Explanation explanation(JsonNode stage) {
        JsonNode node = stage.get("explanation");
        return new Explanation(
                LocalDate.parse(Json.text(node, "noticeArrived")),
                LocalDate.parse(Json.text(node, "due")),
                Json.text(node, "where"),
                Optional.ofNullable(node.get("statement"))
                        .map(
                                said ->
                                        new Explanation.Statement(
                                                LocalDate.parse(Json.text(said, "received")),
                                                Json.text(said, "gist"))),
                Optional.ofNullable(node.get("exemption"))
                        .map(
                                exempt ->
                                        new Explanation.Exemption(
                                                exempt.get("number").asInt(),
                                                Json.text(exempt, "reason"))));
    }

    static ObjectNode approval(Approval approval) {
        ObjectNode node = Json.object();
        node.set("by", OfficeShape.officer(approval.by()));
        node.set("drafter", OfficeShape.officer(approval.drafter()));
        return node.put("at", approval.at().toString());
    }

    static Approval approval(JsonNode node) {
        return new Approval(
                OfficeShape.officer(node.get("by")),
                OfficeShape.officer(node.get("drafter")),
                Instant.parse(Json.text(node, "at")));
    }
}
