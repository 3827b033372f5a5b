package tokuden.examination.label;

/** The words of a Latin company name before its form: those that begin with capitals. */
final class LatinName {
    private static final int MOST_WORDS = 6;
    private static final Words JOINING = Vocabulary.words("latin joining");

    private static final Words NO_PERSON = Vocabulary.words("no person latin");
    private static final int MOST_NAMES = 3;

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

    /** Where the value of a label begins. */
    static int valueStart(KeyText text, int label) {
        int at = label;
        while (at < text.length() && " \t::・=】>)".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The end of two or three capitalised words alone behind a label; -1 if it has others. */
    static int personBehind(KeyText text, Taken taken, int label) {
        int start = valueStart(text, label);
        int at = start;
        int words = 0;
        while (start > label && words < MOST_NAMES && at < text.length() && text.isCapital(at)) {
            int end = wordEnd(text, taken, at);
            words++;
            if (end >= text.length() || text.at(end) != ' ') {
                at = end;
                break;
            }
            at = end + 1 < text.length() && text.isCapital(end + 1) ? end + 1 : end;
        }
        boolean ends =
                at >= text.length() || !Character.isLetterOrDigit(text.at(at)) || taken.at(at);
        boolean person = words >= 2 && ends && !NO_PERSON.anyIn(text, start, at);
        return person ? at : -1;
    }

    private static int wordEnd(KeyText text, Taken taken, int start) {
        int at = start;
        while (at < text.length() && isWordLetter(text.at(at)) && !taken.at(at)) {
            at++;
        }
        return at;
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
