package tokuden.documents.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of one text against another.
 *
 * @param line its number in the text it stands in, from 1
 */
public record LineDifference(Kind kind, int line, String text) {
    /** In which of the texts it stands. */
    public enum Kind {
        /** in both */
        KEPT(" "),
        /** only in the first */
        REMOVED("-"),
        /** only in the second */
        ADDED("+");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** What stands before the line where differences are shown. */
        public String sign() {
            return sign;
        }
    }

    /** All lines of both texts in order, by their longest common sequence. */
    public static List<LineDifference> between(List<String> first, List<String> second) {
        int[][] common = common(first, second);
        List<LineDifference> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean both = i < first.size() && j < second.size();
            if (both && first.get(i).equals(second.get(j))) {
                all.add(new LineDifference(Kind.KEPT, j + 1, second.get(j)));
                i++;
                j++;
            } else if (j == second.size() || both && common[i + 1][j] >= common[i][j + 1]) {
                all.add(new LineDifference(Kind.REMOVED, i + 1, first.get(i)));
                i++;
            } else {
                all.add(new LineDifference(Kind.ADDED, j + 1, second.get(j)));
                j++;
            }
        }
        return all;
    }

    private static int[][] common(List<String> first, List<String> second) {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] =
                        first.get(i).equals(second.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
