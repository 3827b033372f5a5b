package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;

/** How an original came to the office, as the segment keeps it beside the bytes. */
public record OriginShape(Sha256 exhibit, Origin origin) {
    /** The bytes of the record. */
    public byte[] bytes() {
        ObjectNode node = Json.shape();
        node.put("exhibit", exhibit.hex());
        node.put("source", origin.source());
        node.put("kind", origin.kind().name());
        node.put("at", origin.at().toString());
        node.put("officer", origin.officer());
        Json.put(node, "carrier", origin.carrier());
        return Json.write(node).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads back what {@link #bytes} wrote. */
    public static OriginShape in(byte[] bytes) {
        JsonNode node = Json.read(new String(bytes, StandardCharsets.UTF_8));
        return new OriginShape(
                new Sha256(Json.text(node, "exhibit")),
                new Origin(
                        Json.text(node, "source"),
                        Origin.Kind.valueOf(Json.text(node, "kind")),
                        Instant.parse(Json.text(node, "at")),
                        Json.text(node, "officer"),
                        Json.get(node, "carrier", Sha256::new)));
    }
}
