package tokuden.documents.issuing;

/**
 * One thing that keeps a paper from being issued.
 *
 * @param key names it among those of the paper: the same for the same words at the same place
 * @param place the heading it stands under, {@code 第4　教示}; "" before the first one
 * @param text what it is about: the sentence, the character, the empty field
 */
public record OpenPoint(Kind kind, String key, String place, String text) {
    /** What is open. */
    public enum Kind {
        /** 要確認: what the law files do not confirm, or what a person must look at */
        UNCONFIRMED(true),
        /** not written yet */
        MISSING(false),
        /** a word of the program itself, such as the key of a text or {@code body:1} */
        INTERNAL(false),
        /** a character no bundled face has; it is shown by its number */
        CHARACTER_ESCAPED(true),
        /** a variant of a character (異体字) that is shown in its common shape */
        CHARACTER_VARIANT(true);

        private final boolean confirmable;

        Kind(boolean confirmable) {
            this.confirmable = confirmable;
        }

        /** True if a person can settle it by confirming; else the paper must be mended. */
        public boolean isConfirmable() {
            return confirmable;
        }
    }
}
