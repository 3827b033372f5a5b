package tokuden.examination.label;

/** The words of a Latin company name before its form: those that begin with capitals. */
final class LatinName {
    private static final int MOST_WORDS = 6;
    private static final Words JOINING = Vocabulary.words("latin joining");

    private LatinName() {}

    /** Where the name begins that ends with the form at that place; that place if there is none. */
    static int start(KeyText text, Taken taken, int form) {
        int start = form;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = start;
            while (end > 0 && " ,".indexOf(text.at(end - 1)) >= 0) {
                end--;
            }
            int word = wordStart(text, taken, end);
            boolean joins =
                    JOINING.before(text, end).filter(hit -> hit.start() >= word).isPresent();
            if (word == end || !(text.isCapital(word) || joins && start < form)) {
                return start;
            }
            start = word;
        }
        return start;
    }

    private static int wordStart(KeyText text, Taken taken, int end) {
        int at = end;
        while (at > 0 && isWordLetter(text.at(at - 1)) && !taken.at(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isWordLetter(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter) || "&'.-".indexOf(letter) >= 0;
    }
}
