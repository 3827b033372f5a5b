package tokuden.documents.wording;

import java.util.Arrays;
import java.util.Optional;

/** A field of a form as its shipped template declares it (欄): a name and what can be put there. */
public record Field(String name, Kind kind) {
    /** What can be put into a field. */
    public enum Kind {
        /** words */
        TEXT("文字"),
        /** a day */
        DAY("日"),
        /** an instant, shown in Japan time */
        TIME("時刻"),
        /** a number */
        NUMBER("数"),
        /** text of several lines, a block for each */
        LINES("各行"),
        /** only asked whether it is so */
        FLAG("有無"),
        /** whole blocks that the form composes itself */
        PART("部");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As a template writes it. */
        public String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
        }
    }
}
