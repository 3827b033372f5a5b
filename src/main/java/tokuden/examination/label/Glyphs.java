package tokuden.examination.label;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which letters stand in for a letter of the advertising mark (data file {@code glyphs.txt}). */
final class Glyphs {
    private static final Map<Integer, Set<Integer>> STAND_INS = read();

    private Glyphs() {}

    /** Whether a reader takes the written letter for the letter of the mark, which it is not. */
    static boolean standsIn(int mark, int written) {
        String folded = folded(written);
        Set<Integer> standIns = STAND_INS.getOrDefault(mark, Set.of());
        return standIns.contains(written)
                || mark != written && folded.equals(Character.toString(mark))
                || folded.codePointCount(0, folded.length()) == 1
                        && standIns.contains(folded.codePointAt(0));
    }

    private static String folded(int written) {
        return Normalizer.normalize(Character.toString(written), Normalizer.Form.NFKC);
    }

    private static Map<Integer, Set<Integer>> read() {
        Map<Integer, Set<Integer>> all = new HashMap<>();
        for (String line : Vocabulary.lines("glyphs.txt")) {
            String[] parts = line.split(" ");
            all.computeIfAbsent(parts[0].codePointAt(0), m -> new HashSet<>())
                    .add(Integer.parseInt(parts[1].substring(2), 16));
        }
        return all;
    }
}
