package tokuden.examination.label;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** Guesses where in a text any word of many lists may stand, so that each list looks only there. */
final class WordStarts {
    private final BitSet pairs = new BitSet(Words.PAIRS);
    private final BitSet singles = new BitSet();

    WordStarts(Collection<Words> lists) {
        lists.forEach(list -> list.addStartsTo(pairs, singles));
    }

    /** The places in the text, which has no blanks, in order. */
    int[] in(String squeezed) {
        int[] starts = new int[squeezed.length()];
        int found = 0;
        for (int i = 0; i < squeezed.length(); i++) {
            char first = squeezed.charAt(i);
            char second = i + 1 < squeezed.length() ? squeezed.charAt(i + 1) : '\n';
            if (pairs.get(Words.pair(first, second)) || singles.get(first)) {
                starts[found++] = i;
            }
        }
        return Arrays.copyOf(starts, found);
    }
}
