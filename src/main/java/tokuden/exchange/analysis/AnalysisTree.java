package tokuden.exchange.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import tokuden.examination.Examination;
import tokuden.examination.Reason;
import tokuden.exchange.record.PackedRecords;
import tokuden.mail.auth.Step;
import tokuden.mail.sender.SenderTrace;

/**
 * Findings and verdicts as a tree: by stable keys, which are compared, and beside them the sentence
 * in Japanese, which is for the reader and is not compared.
 */
final class AnalysisTree {
    /** Under which the sentence for the reader stands. */
    static final String TEXT = "text";

    private AnalysisTree() {}

    static ObjectNode of(Examination examination) {
        ObjectNode tree = PackedRecords.tree(examination);
        told(tree, AnalysisTree::reason);
        return tree;
    }

    static ObjectNode of(SenderTrace trace) {
        ObjectNode tree = PackedRecords.tree(trace);
        told(tree, AnalysisTree::step);
        return tree;
    }

    /** How a key with its arguments is said. */
    private interface Saying {
        String said(String key, List<String> args);
    }

    /** Puts the sentence beside every key. */
    private static void told(JsonNode node, Saying saying) {
        node.forEach(child -> told(child, saying));
        if (node instanceof ObjectNode object && object.has("key") && object.has("args")) {
            List<String> args = new java.util.ArrayList<>();
            object.get("args").forEach(a -> args.add(a.asText()));
            sentence(saying, object.get("key").asText(), args)
                    .ifPresent(text -> object.put(TEXT, text));
        }
    }

    private static Optional<String> sentence(Saying saying, String key, List<String> args) {
        if (key.indexOf('.') <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(saying.said(key, args));
        } catch (MissingResourceException untold) {
            return Optional.empty();
        }
    }

    private static String reason(String key, List<String> args) {
        return new Reason(key, args).in(Locale.JAPANESE);
    }

    private static String step(String key, List<String> args) {
        return new Step(key, args, Optional.empty(), List.of()).in(Locale.JAPANESE);
    }
}
