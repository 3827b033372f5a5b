package tokuden.documents.render;

import java.util.List;

/**
 * What could not be shown as it was written, in the order of the paper. Empty for a paper that
 * shows every character itself.
 */
public record GlyphNotes(List<Note> notes) {
    public GlyphNotes {
        notes = List.copyOf(notes);
    }

    /** True if every character is shown itself. */
    public boolean isEmpty() {
        return notes.isEmpty();
    }

    /**
     * One character.
     *
     * @param codePoint its number in Unicode
     * @param in the text it stood in
     */
    public record Note(int codePoint, Treatment treatment, String in) {
        /** {@code U+1F600} */
        public String name() {
            return String.format("U+%04X", codePoint);
        }
    }

    /** What was done instead. */
    public enum Treatment {
        /** its number is shown in brackets: {@code ［U+1F600］} */
        ESCAPED,
        /** a variation selector (異体字セレクタ) was left out: the common shape is shown */
        COMMON_SHAPE
    }
}
