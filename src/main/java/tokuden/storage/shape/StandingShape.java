package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.DocumentNumber;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;
import tokuden.evidence.Sha256;

/** How far a draft has come, with every mark it got on the way. */
final class StandingShape implements Standing.Reader<ObjectNode> {
    private StandingShape() {}

    static ObjectNode node(Standing standing) {
        return standing.match(new StandingShape()).put("standing", standing.state().name());
    }

    static Standing standing(JsonNode node) {
        String name = Json.text(node, "standing");
        return switch (name) {
            case "WRITTEN" -> new Standing.Written(comments(node));
            case "CIRCULATING" -> new Standing.Circulating(marks(node));
            case "SENT_BACK" -> new Standing.SentBack(marks(node), comments(node));
            case "DECIDED" -> decided(node);
            case "ISSUED" ->
                    new Standing.Issued(
                            decided(node),
                            new DocumentNumber(Json.text(node, "number")),
                            LocalDate.parse(Json.text(node, "on")));
            case "WITHDRAWN" ->
                    new Standing.Withdrawn(
                            Json.text(node, "reason"),
                            Json.text(node, "by"),
                            Instant.parse(Json.text(node, "at")));
            default -> throw new IllegalArgumentException("no standing is called " + name);
        };
    }

    @Override
    public ObjectNode written(Standing.Written standing) {
        return Json.object().set("comments", Json.array(standing.comments(), StandingShape::of));
    }

    @Override
    public ObjectNode circulating(Standing.Circulating standing) {
        return Json.object().set("marks", Json.array(standing.marks(), StandingShape::of));
    }

    @Override
    public ObjectNode sentBack(Standing.SentBack standing) {
        ObjectNode node = Json.object();
        node.set("marks", Json.array(standing.marks(), StandingShape::of));
        return node.set("comments", Json.array(standing.comments(), StandingShape::of));
    }

    @Override
    public ObjectNode decided(Standing.Decided standing) {
        ObjectNode node = Json.object();
        node.set("marks", Json.array(standing.marks(), StandingShape::of));
        node.set("approval", StageShape.approval(standing.approval()));
        return node.put("frozen", standing.frozen().hex());
    }

    @Override
    public ObjectNode issued(Standing.Issued standing) {
        return decided(standing.decided())
                .put("number", standing.number().text())
                .put("on", standing.on().toString());
    }

    @Override
    public ObjectNode withdrawn(Standing.Withdrawn standing) {
        return Json.object()
                .put("reason", standing.reason())
                .put("by", standing.by())
                .put("at", standing.at().toString());
    }

    private static Standing.Decided decided(JsonNode node) {
        return new Standing.Decided(
                marks(node),
                StageShape.approval(node.get("approval")),
                new Sha256(Json.text(node, "frozen")));
    }

    private static List<Mark> marks(JsonNode node) {
        return Json.list(node.get("marks"), StandingShape::mark);
    }

    private static List<Comment> comments(JsonNode node) {
        return Json.list(node.get("comments"), StandingShape::comment);
    }

    private static JsonNode of(Mark mark) {
        return Json.object()
                .put("by", mark.by())
                .put("at", mark.at().toString())
                .put("how", mark.how().name())
                .put("reason", mark.reason())
                .set("station", station(mark.station()));
    }

    private static Mark mark(JsonNode node) {
        return new Mark(
                station(node.get("station")),
                Json.text(node, "by"),
                Instant.parse(Json.text(node, "at")),
                Mark.How.valueOf(Json.text(node, "how")),
                Json.text(node, "reason"));
    }

    private static JsonNode of(Comment comment) {
        return Json.object()
                .put("paragraph", comment.paragraph())
                .put("text", comment.text())
                .put("by", comment.by())
                .put("at", comment.at().toString());
    }

    private static Comment comment(JsonNode node) {
        return new Comment(
                Json.text(node, "paragraph"),
                Json.text(node, "text"),
                Json.text(node, "by"),
                Instant.parse(Json.text(node, "at")));
    }

    static JsonNode station(Station station) {
        return Json.object()
                .put("kind", station.kind().name())
                .put("post", station.post())
                .put("officer", station.officer());
    }

    static Station station(JsonNode node) {
        return new Station(
                Station.Kind.valueOf(Json.text(node, "kind")),
                Json.text(node, "post"),
                Json.text(node, "officer"));
    }
}
