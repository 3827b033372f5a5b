package tokuden.exchange.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares an analysis as a package states it with the one made anew, and names every place where
 * they differ, such as {@code examination/findings/3/result}.
 */
public final class Replay {
    private static final Set<String> NOT_COMPARED = Set.of(AnalysisTree.TEXT, "rulePack");

    private final List<Difference> differences = new ArrayList<>();

    private Replay() {}

    /** A place, what the package says there and what was found anew; "" where nothing stands. */
    public record Difference(String place, String stated, String found) {}

    /** Where the two differ; nothing if they say the same. */
    public static List<Difference> compare(JsonNode stated, JsonNode found) {
        Replay replay = new Replay();
        for (String part : List.of(Analyst.EXAMINATION, Analyst.SENDER)) {
            replay.compare(part, stated.path(part), found.path(part));
        }
        return replay.differences;
    }

    private void compare(String place, JsonNode stated, JsonNode found) {
        if (stated.isObject() && found.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            stated.fieldNames().forEachRemaining(names::add);
            found.fieldNames().forEachRemaining(names::add);
            names.removeAll(NOT_COMPARED);
            names.forEach(n -> compare(place + "/" + n, stated.path(n), found.path(n)));
        } else if (stated.isArray() && found.isArray() && stated.size() == found.size()) {
            for (int i = 0; i < stated.size(); i++) {
                compare(place + "/" + i, stated.get(i), found.get(i));
            }
        } else if (!stated.toString().equals(found.toString())) {
            differences.add(new Difference(place, brief(stated), brief(found)));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "" : node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
