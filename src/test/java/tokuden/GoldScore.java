package tokuden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how results given agree with results labelled, by key. */
final class GoldScore {
    private static final String SUSPECTED = "SUSPECTED";
    private static final String UNDECIDABLE = "UNDECIDABLE";
    private static final double ENOUGH_OVERLAP = 0.5;

    private final Map<String, Count> byKey = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int evidence;
    private int overlapping;

    private static final class Count {
        private int labelled;
        private int agreed;
        private int right;
        private int wrong;
        private int missed;
    }

    /** A labelled result; a key without a finding is read as NOT_APPLICABLE. */
    void expect(String file, String key, JsonNode expected, JsonNode given) {
        String wanted = expected.get("findings").get(key).asText();
        String got = result(given, key);
        Count count = count(key);
        count.labelled++;
        count.agreed += wanted.equals(got) ? 1 : 0;
        count.right += wanted.equals(SUSPECTED) && got.equals(SUSPECTED) ? 1 : 0;
        count.missed += wanted.equals(SUSPECTED) && !got.equals(SUSPECTED) ? 1 : 0;
        count.wrong += !wanted.equals(SUSPECTED) && got.equals(SUSPECTED) ? 1 : 0;
        if (wanted.equals(UNDECIDABLE) && !got.equals(UNDECIDABLE)) {
            faults.add(file + " " + key + " is " + got + " where nothing is sure");
        }
        if (!wanted.equals(got)) {
            System.out.println(file + " " + key + " expected " + wanted + " given " + got);
        }
        JsonNode text = expected.path("evidence").path(key);
        if (!text.isMissingNode() && wanted.equals(got)) {
            evidence++;
            overlapping += overlaps(text.asText(), given, key) ? 1 : 0;
        }
    }

    void forbid(String file, String key, String never, JsonNode given) {
        if (result(given, key).equals(never)) {
            faults.add(file + " " + key + " is " + never);
            count(key).wrong += never.equals(SUSPECTED) ? 1 : 0;
        }
    }

    List<String> faults() {
        return faults;
    }

    double precision() {
        int right = byKey.values().stream().mapToInt(c -> c.right).sum();
        return share(right, right + byKey.values().stream().mapToInt(c -> c.wrong).sum());
    }

    double recall() {
        int right = byKey.values().stream().mapToInt(c -> c.right).sum();
        return share(right, right + byKey.values().stream().mapToInt(c -> c.missed).sum());
    }

    double overlap() {
        return share(overlapping, evidence);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        String row = "%-34s %8s %8s %10s %8s%n";
        table.append(String.format(row, "key", "labelled", "agreed", "precision", "recall"));
        byKey.forEach(
                (key, c) ->
                        table.append(
                                String.format(
                                        row,
                                        key,
                                        c.labelled,
                                        c.agreed,
                                        percent(share(c.right, c.right + c.wrong)),
                                        percent(share(c.right, c.right + c.missed)))));
        table.append(
                String.format(
                        row,
                        "all",
                        evidence + " ev.",
                        percent(overlap()),
                        percent(precision()),
                        percent(recall())));
        return table.toString();
    }

    private Count count(String key) {
        return byKey.computeIfAbsent(key, k -> new Count());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String percent(double share) {
        return String.format("%.1f %%", share * 100);
    }

    private static String result(JsonNode given, String key) {
        for (JsonNode finding : given.get("findings")) {
            if (key(finding).equals(key)) {
                return finding.get("result").asText();
            }
        }
        return "NOT_APPLICABLE";
    }

    private static boolean overlaps(String text, JsonNode given, String key) {
        String wanted = squeezed(text);
        int covered = 0;
        for (JsonNode finding : given.get("findings")) {
            if (key(finding).equals(key)) {
                for (JsonNode ground : finding.get("grounds")) {
                    String shown = squeezed(ground.get("text").asText());
                    boolean inside = !shown.isEmpty() && wanted.contains(shown);
                    covered +=
                            shown.contains(wanted) ? wanted.length() : inside ? shown.length() : 0;
                }
            }
        }
        return covered >= wanted.length() * ENOUGH_OVERLAP;
    }

    private static String key(JsonNode finding) {
        String item = finding.path("item").asText("null");
        return finding.get("breach").asText() + (item.equals("null") ? "" : "/" + item);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }
}
