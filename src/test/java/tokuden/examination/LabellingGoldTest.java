package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Passage;

/**
 * The labelling check against the labelled mails: right results, right places, no false certainty.
 */
class LabellingGoldTest {
    private static final Path GOLD = Path.of(System.getProperty("gold.dir", "../shared/gold"));
    private static final String LABELLING = "LABELLING/";

    @BeforeEach
    void needs_the_labelled_mails() {
        assumeTrue(Files.isDirectory(GOLD), "the labelled mails are not here");
    }

    @Test
    void the_labelled_mails_are_judged_as_a_lawyer_judged_them() throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();

        for (JsonNode line : lines()) {
            judge(line, scores, wrong);
        }

        Score all = new Score();
        scores.forEach(
                (key, score) -> {
                    System.out.printf("%-32s %s%n", key, score);
                    all.add(score);
                });
        System.out.printf("%-32s %s%n", "all", all);
        assertThat(wrong).isEmpty();
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.overlap()).isGreaterThanOrEqualTo(0.95);
    }

    private static void judge(JsonNode line, Map<String, Score> scores, List<String> wrong)
            throws IOException {
        JsonNode expected = line.path("findings");
        if (line.path("edition").isNull() || outside(expected)) {
            return;
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Finding finding : LabellingMails.examine(GOLD, line)) {
            found.put(finding.key(), finding);
        }
        String file = line.path("file").asText();
        expected.fields()
                .forEachRemaining(
                        e -> {
                            if (e.getKey().startsWith(LABELLING)) {
                                String key = e.getKey();
                                Score score = scores.computeIfAbsent(key, k -> new Score());
                                Finding got = found.get(key);
                                String told = score.count(e.getValue().asText(), got);
                                evidence(score, line.path("evidence").path(key), got, file, wrong);
                                if (!told.isEmpty()) {
                                    wrong.add(file + " " + key + ": " + told);
                                }
                            }
                        });
        line.path("never")
                .fields()
                .forEachRemaining(
                        e -> {
                            Finding got = found.get(e.getKey());
                            if (got != null && got.result().name().equals(e.getValue().asText())) {
                                wrong.add(
                                        file + " " + e.getKey() + " must never be " + e.getValue());
                            }
                        });
    }

    /** Mails the act does not cover are for the examination before this check to sort out. */
    private static boolean outside(JsonNode expected) {
        return expected.path(LABELLING + "SENDER_NAME").asText().equals("NOT_APPLICABLE");
    }

    private static void evidence(
            Score score, JsonNode text, Finding got, String file, List<String> wrong) {
        if (text.isMissingNode() || got == null) {
            return;
        }
        String wanted = squeezed(text.asText());
        double best =
                got.grounds().stream()
                        .map(Passage::text)
                        .map(LabellingGoldTest::squeezed)
                        .mapToDouble(ground -> overlap(wanted, ground))
                        .max()
                        .orElse(0);
        score.evidence(best);
        if (best < 0.5) {
            wrong.add(
                    file + " " + got.key() + ": grounds " + got.grounds() + " instead of " + text);
        } else if (best < 0.95) {
            System.out.println(
                    file
                            + " "
                            + got.key()
                            + ": "
                            + got.grounds().stream().map(Passage::text).toList()
                            + " for "
                            + text);
        }
    }

    /** The share of the wanted text that the ground covers, a ground too wide losing too. */
    private static double overlap(String wanted, String ground) {
        int common = longestCommon(wanted, ground);
        double covered = (double) common / wanted.length();
        boolean wide = ground.length() > 3 * wanted.length() + 20;
        return wide ? covered / 2 : covered;
    }

    private static int longestCommon(String one, String other) {
        int[] lengths = new int[other.length() + 1];
        int best = 0;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int k = 1; k <= other.length(); k++) {
                int above = lengths[k];
                lengths[k] = one.charAt(i - 1) == other.charAt(k - 1) ? diagonal + 1 : 0;
                best = Math.max(best, lengths[k]);
                diagonal = above;
            }
        }
        return best;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }

    private static List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD.resolve("expected.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    /** What was counted for one item. */
    private static final class Score {
        private int suspected;
        private int rightly;
        private int wanted;
        private int evidences;
        private double overlap;
        private int clear;
        private int clearWanted;

        String count(String expected, Finding got) {
            String result = got == null ? "NOT_APPLICABLE" : got.result().name();
            boolean accused = result.equals("SUSPECTED");
            suspected += accused ? 1 : 0;
            rightly += accused && expected.equals("SUSPECTED") ? 1 : 0;
            wanted += expected.equals("SUSPECTED") ? 1 : 0;
            clear += expected.equals("CLEAR") && result.equals("CLEAR") ? 1 : 0;
            clearWanted += expected.equals("CLEAR") ? 1 : 0;
            return result.equals(expected)
                    ? ""
                    : result
                            + " instead of "
                            + expected
                            + (got == null ? "" : " " + got.reason() + got.grounds());
        }

        void evidence(double share) {
            evidences++;
            overlap += share;
        }

        void add(Score other) {
            suspected += other.suspected;
            rightly += other.rightly;
            wanted += other.wanted;
            evidences += other.evidences;
            overlap += other.overlap;
            clear += other.clear;
            clearWanted += other.clearWanted;
        }

        double precision() {
            return suspected == 0 ? 1 : (double) rightly / suspected;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) rightly / wanted;
        }

        double overlap() {
            return evidences == 0 ? 1 : overlap / evidences;
        }

        @Override
        public String toString() {
            return String.format(
                    "precision %.3f (%d) recall %.3f (%d) clear %d/%d evidence %.3f (%d)",
                    precision(),
                    suspected,
                    recall(),
                    wanted,
                    clear,
                    clearWanted,
                    overlap(),
                    evidences);
        }
    }
}
