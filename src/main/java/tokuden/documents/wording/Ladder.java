package tokuden.documents.wording;

import java.util.Arrays;

/**
 * Counts the headings of a paper and the items under them, and writes their numbers: 第1, 1, (1), ア,
 * (ア) (公用文作成の考え方). A number never has to be mended by hand after an insertion.
 */
public final class Ladder {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";
    private static final int LEVELS = 5;

    private final int[] counts = new int[LEVELS + 1];
    private int level;
    private int items;

    /** The number of the next heading of that level, 1 to 5. */
    public String heading(int next) {
        counts[next]++;
        Arrays.fill(counts, next + 1, counts.length, 0);
        level = next;
        items = 0;
        return written(next, counts[next]);
    }

    /** The number of the next item here. */
    public String item() {
        items++;
        return switch (level) {
            case 0 -> Integer.toString(items);
            case 1, 2 -> bracketed(items);
            case 3 -> kana(items);
            default -> "(" + kana(items) + ")";
        };
    }

    /** The level of the heading above. */
    public int level() {
        return level;
    }

    /** Items after this are counted anew; under no heading any more if {@code outside}. */
    public void rest(boolean outside) {
        items = 0;
        if (outside) {
            level = 0;
            Arrays.fill(counts, 0);
        }
    }

    /** {@code (1)} */
    public static String bracketed(int number) {
        return "(" + number + ")";
    }

    /** {@code ア}; after the last one {@code アア}. */
    public static String kana(int number) {
        int index = number - 1;
        return KANA.substring(index % KANA.length(), index % KANA.length() + 1)
                .repeat(index / KANA.length() + 1);
    }

    private static String written(int level, int number) {
        return switch (level) {
            case 1 -> "第" + number;
            case 2 -> Integer.toString(number);
            case 3 -> bracketed(number);
            case 4 -> kana(number);
            default -> "(" + kana(number) + ")";
        };
    }
}
