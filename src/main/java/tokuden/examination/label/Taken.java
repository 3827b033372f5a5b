package tokuden.examination.label;

import java.util.BitSet;

/** Which letters of a text are already understood as part of something. */
final class Taken {
    private final BitSet letters = new BitSet();

    void take(int start, int end) {
        letters.set(start, Math.max(start, end));
    }

    boolean at(int position) {
        return position >= 0 && letters.get(position);
    }

    boolean free(int start, int end) {
        int next = letters.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
