package tokuden.exchange.leaks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All spellings looked for, found in one pass over a text however many they are. */
final class Needles {
    private static final int HEAD = 3;
    private static final int MASK = 0xFFFF;

    /** Is told what stands where: from the first letter to behind the last one. */
    interface Told {
        void found(Identifier identifier, int from, int to);
    }

    private final Map<Needle.Fit, Heads> heads = new HashMap<>();

    Needles(Identifiers identifiers) {
        for (Needle needle : Spellings.of(identifiers)) {
            heads.computeIfAbsent(needle.fit(), f -> new Heads()).add(needle);
        }
    }

    /** Tells every identifier that stands in the text, with its place there. */
    void find(String text, Told told) {
        Folded folded = Folded.of(text);
        search(Needle.Fit.WORD, folded, told);
        if (heads.containsKey(Needle.Fit.ANYWHERE)) {
            Folded squeezed = folded.without(Character::isWhitespace);
            search(Needle.Fit.ANYWHERE, squeezed, told);
        }
        if (heads.containsKey(Needle.Fit.NUMBER)) {
            search(Needle.Fit.NUMBER, folded.numbers(), told);
        }
    }

    private void search(Needle.Fit fit, Folded in, Told told) {
        Heads of = heads.get(fit);
        if (of != null) {
            of.search(in, told);
        }
    }

    private static final class Heads {
        private final BitSet seen = new BitSet(MASK + 1);
        private final Map<Long, List<Needle>> byHead = new HashMap<>();

        void add(Needle needle) {
            String letters = needle.letters();
            long head = head(letters.charAt(0), letters.charAt(1), letters.charAt(2));
            seen.set(mixed(head));
            byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(needle);
        }

        void search(Folded in, Told told) {
            for (int i = 0; i + HEAD <= in.length(); i++) {
                long head = head(in.at(i), in.at(i + 1), in.at(i + 2));
                if (seen.get(mixed(head))) {
                    compare(in, i, byHead.getOrDefault(head, List.of()), told);
                }
            }
        }

        private static void compare(Folded in, int at, List<Needle> needles, Told told) {
            for (Needle needle : needles) {
                if (begins(in, at, needle.letters()) && needle.stands(in, at)) {
                    int last = at + needle.letters().length() - 1;
                    told.found(needle.of(), in.place(at), in.place(last) + 1);
                }
            }
        }

        private static boolean begins(Folded in, int at, String letters) {
            if (at + letters.length() > in.length()) {
                return false;
            }
            for (int k = HEAD; k < letters.length(); k++) {
                if (in.at(at + k) != letters.charAt(k)) {
                    return false;
                }
            }
            return true;
        }

        private static long head(char first, char second, char third) {
            return (long) first << 32 | (long) second << 16 | third;
        }

        private static int mixed(long head) {
            return (int) ((head * 0x9E3779B97F4A7C15L) >>> 48) & MASK;
        }
    }
}
