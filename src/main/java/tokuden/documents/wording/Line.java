package tokuden.documents.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a template: its mark, and the words after it.
 *
 * @param number of the line in the file, from 1
 * @param level of a heading, else 0
 * @param condition stands only if this holds
 * @param second the words after the bar, for marks that have two parts
 */
record Line(
        int number,
        Mark mark,
        int level,
        Optional<Condition> condition,
        List<Piece> first,
        List<Piece> second) {
    Line {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Every place in the line. */
    List<Piece.Place> places() {
        return Stream.concat(first.stream(), second.stream())
                .flatMap(p -> p.match(w -> Stream.<Piece.Place>empty(), Stream::of))
                .toList();
    }

    /** A field that must have a value, or must have none. */
    record Condition(String field, boolean wanted) {}

    /** What a line is. */
    enum Mark {
        /** {@code = } */
        TITLE,
        /** {@code # } to {@code ##### } */
        HEADING,
        /** no mark */
        PARAGRAPH,
        /** {@code - } */
        ITEM,
        /** {@code > } */
        NOTICE,
        /** {@code : 名 | 値} */
        PARTICULAR,
        /** {@code + 名 | 見出し} */
        ANNEX,
        /** {@code @部} */
        PART,
        /** {@code 横長} */
        WIDE,
        /** {@code 記} */
        KI,
        /** {@code 以上} */
        CLOSING
    }
}
