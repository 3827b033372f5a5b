package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a text that reads like the advertising mark but is not exactly it, and what differs,
 * glyph by glyph: {@code 未→末 (U+672B)}, {@code +U+3000}, {@code −※}.
 */
record MarkLikeness(int start, int end, List<String> differences) {
    private static final int INSERTED = 4;
    private static final int CHANGES = 2;

    MarkLikeness {
        differences = List.copyOf(differences);
    }

    /** The first place in the text that is or reads like the mark. */
    static Optional<MarkLikeness> in(String text, String mark) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            Optional<MarkLikeness> here = new Reading(text, mark).at(i);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    boolean exact() {
        return differences.isEmpty();
    }

    private static final class Reading {
        private final String text;
        private final int[] mark;
        private final List<String> differences = new ArrayList<>();
        private int substitutes;
        private int missing;

        Reading(String text, String mark) {
            this.text = text;
            this.mark = mark.codePoints().toArray();
        }

        Optional<MarkLikeness> at(int start) {
            int at = start;
            int end = start;
            int matched = 0;
            for (int k = 0; k < mark.length; k++) {
                int next = matched == 0 ? at : skipInserted(at, mark[k]);
                if (next < 0 || next >= text.length() || !takes(k, next)) {
                    if (!mayLack(k)) {
                        return Optional.empty();
                    }
                    continue;
                }
                matched++;
                noteInserted(at, next);
                note(k, text.codePointAt(next));
                at = text.offsetByCodePoints(next, 1);
                end = at;
            }
            boolean enough = matched >= mark.length - 1 && substitutes <= 1 && missing <= 1;
            return enough && substitutes + missing <= CHANGES
                    ? Optional.of(new MarkLikeness(start, end, differences))
                    : Optional.empty();
        }

        private boolean takes(int k, int at) {
            int written = text.codePointAt(at);
            return written == mark[k]
                    || Glyphs.standsIn(mark[k], written)
                    || k < mark.length - 1 && isOtherLetter(k, at);
        }

        /** One foreign letter within the mark, its neighbours being right. */
        private boolean isOtherLetter(int k, int at) {
            int next = text.offsetByCodePoints(at, 1);
            return substitutes == 0
                    && Character.isLetter(text.codePointAt(at))
                    && next < text.length()
                    && (text.codePointAt(next) == mark[k + 1]
                            || Glyphs.standsIn(mark[k + 1], text.codePointAt(next)));
        }

        private boolean mayLack(int k) {
            if (missing > 0) {
                return false;
            }
            missing++;
            differences.add("−" + Character.toString(mark[k]));
            return true;
        }

        /** Where the next letter of the mark stands behind a few inserted signs; -1 if nowhere. */
        private int skipInserted(int at, int wanted) {
            int next = at;
            for (int n = 0; n <= INSERTED && next < text.length(); n++) {
                int written = text.codePointAt(next);
                if (written == wanted || Glyphs.standsIn(wanted, written)) {
                    return next;
                }
                if (Character.isLetterOrDigit(written)) {
                    return next;
                }
                next = text.offsetByCodePoints(next, 1);
            }
            return -1;
        }

        private void noteInserted(int from, int to) {
            for (int i = from; i < to; i = text.offsetByCodePoints(i, 1)) {
                differences.add("+" + told(text.codePointAt(i)));
            }
        }

        private void note(int k, int written) {
            if (written != mark[k]) {
                substitutes += Glyphs.standsIn(mark[k], written) ? 0 : 1;
                differences.add(Character.toString(mark[k]) + "→" + told(written));
            }
        }

        private static String told(int point) {
            String code = String.format(Locale.ROOT, "U+%04X", point);
            boolean visible = Character.isLetterOrDigit(point) || !isBlank(point);
            return visible ? Character.toString(point) + " (" + code + ")" : code;
        }

        private static boolean isBlank(int point) {
            return Character.isSpaceChar(point)
                    || Character.isWhitespace(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.NON_SPACING_MARK;
        }
    }
}
