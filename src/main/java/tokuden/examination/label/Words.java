package tokuden.examination.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of words to look for in folded text. A word of two parts ({@code 配信~停止}) is found where
 * the second stands a few letters behind the first in the same sentence. Latin words are found
 * whole only.
 */
final class Words {
    private static final int GAP = 14;
    static final int PAIRS = 1 << 16;
    private static final String SENTENCE_ENDS = "。!?";
    private final Map<Integer, List<Word>> byStart = new HashMap<>();
    private final Map<Character, List<Word>> byLast = new HashMap<>();
    private final BitSet firsts = new BitSet(PAIRS);
    private final BitSet singles = new BitSet();
    private final BitSet lasts = new BitSet();

    Words(List<String> written) {
        for (String one : written) {
            String[] parts = one.split("~", 2);
            Word word = new Word(squeezed(parts[0]), parts.length > 1 ? squeezed(parts[1]) : "");
            char first = word.head.charAt(0);
            char last = word.last();
            byStart.computeIfAbsent(start(word.head, 0), c -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(word);
            if (word.head.length() == 1) {
                singles.set(first);
            } else {
                firsts.set(pair(first, word.head.charAt(1)));
            }
            lasts.set(last);
        }
        Comparator<Word> longest = Comparator.comparingInt(w -> -w.head.length() - w.tail.length());
        byStart.values().forEach(list -> list.sort(longest));
        byLast.values().forEach(list -> list.sort(longest));
    }

    /** A first guess by the first two letters, so that most places cost next to nothing. */
    private boolean mayStand(String all, int at) {
        char first = all.charAt(at);
        return at + 1 < all.length() && firsts.get(pair(first, all.charAt(at + 1)))
                || singles.get(first);
    }

    static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    private static String squeezed(String word) {
        return KeyText.of(word).squeezed().toString();
    }

    /** Where such a word stands, in positions of the folded text. */
    record Hit(int start, int end) {}

    /** Every place where a word stands, the longest at each place. */
    List<Hit> in(KeyText text) {
        List<Hit> hits = new ArrayList<>();
        String all = text.squeezed();
        for (int i : text.wordStarts()) {
            if (mayStand(all, i)) {
                hitAt(text, i, all.length()).ifPresent(hits::add);
            }
        }
        return hits;
    }

    /** Adds what this list knows of the beginnings of its words. */
    void addStartsTo(BitSet pairs, BitSet single) {
        pairs.or(firsts);
        single.or(singles);
    }

    /**
     * As {@link #in(KeyText)}, but of very many places only the first and the last ones; {@code
     * crowd} is told of that.
     */
    List<Hit> in(KeyText text, Crowd crowd) {
        return crowd.thinned(in(text));
    }

    List<Hit> in(KeyText text, int start, int end) {
        List<Hit> hits = new ArrayList<>();
        int last = text.squeezedOf(end);
        String all = text.squeezed();
        for (int i = text.squeezedOf(start); i < last; i++) {
            if (mayStand(all, i)) {
                hitAt(text, i, last).ifPresent(hits::add);
            }
        }
        return hits;
    }

    boolean anyIn(KeyText text, int start, int end) {
        int last = text.squeezedOf(end);
        String all = text.squeezed();
        for (int i = text.squeezedOf(start); i < last; i++) {
            if (mayStand(all, i) && hitAt(text, i, last).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that begins with the first letter at or behind that position. */
    Optional<Hit> from(KeyText text, int position) {
        int i = text.squeezedOf(position);
        return i < text.squeezed().length() && mayStand(text.squeezed(), i)
                ? hitAt(text, i, text.squeezed().length())
                : Optional.empty();
    }

    /** The longest word that ends with the last letter before that position. */
    Optional<Hit> before(KeyText text, int position) {
        int end = text.squeezedOf(position);
        String all = text.squeezed();
        if (end == 0 || !lasts.get(all.charAt(end - 1))) {
            return Optional.empty();
        }
        for (Word word : byLast.get(all.charAt(end - 1))) {
            int start = end - word.head.length();
            if (word.tail.isEmpty()
                    && start >= 0
                    && stands(all, start, word.head)
                    && whole(text, start, end)) {
                return Optional.of(hit(text, start, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> hitAt(KeyText text, int i, int limit) {
        String all = text.squeezed();
        Optional<Hit> hit = longest(text, byStart.get(start(all, i)), i, limit);
        return hit.isPresent() || !singles.get(all.charAt(i))
                ? hit
                : longest(text, byStart.get((int) all.charAt(i)), i, limit);
    }

    /** The first two letters as one number; of a word of one letter that letter. */
    private static int start(String all, int at) {
        return at + 1 < all.length() ? all.charAt(at + 1) << 16 | all.charAt(at) : all.charAt(at);
    }

    private static Optional<Hit> longest(KeyText text, List<Word> words, int i, int limit) {
        if (words == null) {
            return Optional.empty();
        }
        for (Word word : words) {
            int end = i + word.head.length();
            if (end > limit || !stands(text.squeezed(), i, word.head)) {
                continue;
            }
            int whole = word.tail.isEmpty() ? end : tailEnd(text.squeezed(), end, limit, word.tail);
            if (whole > 0 && whole(text, i, whole)) {
                return Optional.of(hit(text, i, whole));
            }
        }
        return Optional.empty();
    }

    private static int tailEnd(String all, int from, int limit, String tail) {
        for (int k = from; k <= from + GAP && k + tail.length() <= limit; k++) {
            if (stands(all, k, tail)) {
                return k + tail.length();
            }
            if (SENTENCE_ENDS.indexOf(all.charAt(k)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean stands(String all, int at, String word) {
        return all.startsWith(word, at);
    }

    /** A Latin word must not be the middle of a longer one. */
    private static boolean whole(KeyText text, int start, int end) {
        int first = text.keyOf(start);
        int last = text.keyOf(end - 1);
        return !(isLatin(text.at(first)) && first > 0 && isLatin(text.at(first - 1)))
                && !(isLatin(text.at(last))
                        && last + 1 < text.length()
                        && isLatin(text.at(last + 1)));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static Hit hit(KeyText text, int start, int end) {
        return new Hit(text.keyOf(start), text.keyOf(end - 1) + 1);
    }

    private record Word(String head, String tail) {
        char last() {
            String whole = tail.isEmpty() ? head : tail;
            return whole.charAt(whole.length() - 1);
        }
    }
}
