package tokuden.examination.label;

/** What stands around a place in a text: its line, its segment of the line, the label before it. */
final class Surroundings {
    private static final String ARROWS = "→←↑↓⇒⇐⇑⇓";
    private static final String BETWEEN_LABEL_AND_VALUE = " \t::;.,=-ー―─・/|>)]}」』】》〉→⇒…'\"";
    private static final int WIDEST = 200;
    private static final int LONGEST_LABEL = 30;
    private final KeyText text;
    private final Taken taken;

    Surroundings(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
    }

    int lineStart(int position) {
        return text.lineStart(position);
    }

    int lineEnd(int position) {
        return text.lineEnd(position);
    }

    /** The end of the sentence of the position, which goes on to its line end at most. */
    int sentenceEnd(int position) {
        int at = position;
        while (at < text.length()
                && at - position < WIDEST
                && "\n。!?\t|".indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }

    /** As {@link #sentenceEnd}, but at the next mention at most. */
    int freeSentenceEnd(int position) {
        int end = sentenceEnd(position);
        int at = position;
        while (at < end && !taken.at(at)) {
            at++;
        }
        return at;
    }

    /** The beginning of the run of words before the position: up to a break or a mention. */
    int segmentStart(int position) {
        int at = position;
        while (at > 0 && position - at < WIDEST && !isBreak(text.at(at - 1)) && !taken.at(at - 1)) {
            at--;
        }
        return at;
    }

    int segmentEnd(int position) {
        int at = position;
        while (at < text.length()
                && at - position < WIDEST
                && !isBreak(text.at(at))
                && !taken.at(at)) {
            at++;
        }
        return at;
    }

    /** Line ends, cells, sentence ends and drawn separators; arrows lead on. */
    static boolean isBreak(char letter) {
        if (letter == '\n' || letter == '\t' || "。!?|<>[]{}".indexOf(letter) >= 0) {
            return true;
        }
        return letter >= 0x80
                && ARROWS.indexOf(letter) < 0
                && (Character.getType(letter) == Character.OTHER_SYMBOL
                        || Character.getType(letter) == Character.START_PUNCTUATION
                        || Character.getType(letter) == Character.END_PUNCTUATION);
    }

    /** Whether one of these labels stands right before, on the same line or as the line above. */
    boolean labelled(Words labels, int position) {
        return labelBefore(labels, position) >= 0;
    }

    /** Where the value begins together with such a label and the word it is part of. */
    int withLabel(Words labels, int position) {
        int label = labelBefore(labels, position);
        if (label < 0 || lineStart(label) != lineStart(position)) {
            return position;
        }
        int at = label;
        while (at > 0
                && label - at < LONGEST_LABEL
                && Character.isLetterOrDigit(text.at(at - 1))
                && !taken.at(at - 1)) {
            at--;
        }
        return at;
    }

    /** Where that label begins; -1 if there is none. */
    int labelBefore(Words labels, int position) {
        return labels.before(text, valueStart(position)).map(Words.Hit::start).orElse(-1);
    }

    private int valueStart(int position) {
        int at = position;
        boolean lineEndSeen = false;
        while (at > 0 && position - at < LONGEST_LABEL) {
            char letter = text.at(at - 1);
            if (taken.at(at - 1)) {
                return at;
            }
            if (letter == '\n') {
                if (lineEndSeen) {
                    return at;
                }
                lineEndSeen = true;
            } else if (BETWEEN_LABEL_AND_VALUE.indexOf(letter) < 0) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Whether letters of words stand in the range that no mention has taken. */
    boolean hasWords(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.at(i)) && !taken.at(i)) {
                return true;
            }
        }
        return false;
    }
}
