package tokuden.documents.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A piece of a line of wording: words, or a place to be filled. */
sealed interface Piece {
    /** What opens a place. */
    String OPEN = "{{";

    /** What closes a place. */
    String CLOSE = "}}";

    <R> R match(Function<Words, R> words, Function<Place, R> place);

    /** Words as they stand. */
    record Words(String text) implements Piece {
        @Override
        public <R> R match(Function<Words, R> words, Function<Place, R> place) {
            return words.apply(this);
        }
    }

    /**
     * A place: {@code {{name}}} or {@code {{name|format}}}.
     *
     * @param format "" for the usual one of its kind
     * @param column where it stands in the line, from 1
     */
    record Place(String name, String format, int column) implements Piece {
        @Override
        public <R> R match(Function<Words, R> words, Function<Place, R> place) {
            return place.apply(this);
        }
    }

    /** The pieces of that text, whose first character stands in that column. */
    static Cut cut(String text, int column) {
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                return new Cut(pieces, column + open);
            }
            words(pieces, text.substring(read, open));
            String inside = text.substring(open + OPEN.length(), close);
            int bar = inside.indexOf('|');
            String name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
            String format = bar < 0 ? "" : inside.substring(bar + 1).strip();
            pieces.add(new Place(name, format, column + open));
            read = close + CLOSE.length();
            open = text.indexOf(OPEN, read);
        }
        words(pieces, text.substring(read));
        return new Cut(pieces, 0);
    }

    private static void words(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Words(text));
        }
    }

    /**
     * A text cut into pieces.
     *
     * @param unclosed the column of a place that is never closed; 0 if there is none
     */
    record Cut(List<Piece> pieces, int unclosed) {
        public Cut {
            pieces = List.copyOf(pieces);
        }
    }
}
