package tokuden.storage.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Difference;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;

/**
 * The list of files of one generation, and what its check found; its own hash stands at its end.
 */
public record Manifest(String store, Generation generation, List<KeptFile> files) {
    static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Manifest {
        files = List.copyOf(files);
    }

    /** The same after it was checked. */
    public Manifest proved(
            Generation.Verdict verdict, Generation.Size size, List<Difference> differences) {
        Generation g = generation;
        return new Manifest(
                store,
                new Generation(g.id(), g.at(), verdict, size, g.bytes(), g.copied(), differences),
                files);
    }

    byte[] bytes() {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("format", FORMAT).put("store", store);
        all.put("generation", generation.id()).put("at", generation.at().toString());
        all.put("verdict", generation.verdict().name());
        all.put("exhibits", generation.size().exhibits());
        all.put("records", generation.size().records());
        all.put("bytes", generation.bytes()).put("copied", generation.copied());
        ArrayNode differences = all.putArray("differences");
        for (Difference each : generation.differences()) {
            ObjectNode one = differences.addObject().put("key", each.key());
            each.args().forEach(one.withArray("args")::add);
        }
        ArrayNode listed = all.putArray("files");
        for (KeptFile file : files) {
            ObjectNode one = listed.addObject().put("path", file.path()).put("size", file.size());
            ArrayNode pieces = one.putArray("pieces");
            file.pieces()
                    .forEach(
                            p ->
                                    pieces.addObject()
                                            .put("sha256", p.hash().hex())
                                            .put("size", p.size()));
        }
        all.put("sha256", Sha256.of(written(all)).hex());
        return written(all);
    }

    private static byte[] written(ObjectNode all) {
        try {
            return MAPPER.writeValueAsBytes(all);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when these are not the bytes of a list as it was written. */
    static Optional<Manifest> in(byte[] bytes) {
        try {
            if (!(MAPPER.readTree(bytes) instanceof ObjectNode all)) {
                return Optional.empty();
            }
            String hash = all.path("sha256").asText();
            all.remove("sha256");
            if (!Sha256.of(written(all)).hex().equals(hash)
                    || all.get("format").asInt() != FORMAT) {
                return Optional.empty();
            }
            return Optional.of(read(all));
        } catch (IOException | RuntimeException notAList) {
            return Optional.empty();
        }
    }

    private static Manifest read(JsonNode all) {
        List<Difference> differences = new ArrayList<>();
        for (JsonNode each : all.get("differences")) {
            List<String> args = new ArrayList<>();
            each.path("args").forEach(a -> args.add(a.asText()));
            differences.add(new Difference(each.get("key").asText(), args));
        }
        List<KeptFile> files = new ArrayList<>();
        for (JsonNode each : all.get("files")) {
            List<KeptFile.Piece> pieces = new ArrayList<>();
            for (JsonNode p : each.get("pieces")) {
                pieces.add(
                        new KeptFile.Piece(
                                new Sha256(p.get("sha256").asText()), p.get("size").asLong()));
            }
            files.add(new KeptFile(each.get("path").asText(), each.get("size").asLong(), pieces));
        }
        Generation generation =
                new Generation(
                        all.get("generation").asText(),
                        Instant.parse(all.get("at").asText()),
                        Generation.Verdict.valueOf(all.get("verdict").asText()),
                        new Generation.Size(
                                all.get("exhibits").asLong(), all.get("records").asLong()),
                        all.get("bytes").asLong(),
                        all.get("copied").asLong(),
                        differences);
        return new Manifest(all.get("store").asText(), generation, files);
    }
}
