package tokuden.examination.label;

import java.util.BitSet;
import java.util.List;

/**
 * Where the message (通信文) begins: at the first words that are neither a label nor its value nor a
 * drawn line.
 *
 * @param at the position of the first such words; behind the text if it holds labels only
 * @param sure the position from which the message has surely begun: a mere heading or salutation
 *     may stand before the labels
 */
record BodyStart(int at, int sure) {
    private static final int HEADING_LINES = 3;
    private static final int MOST_LABELS = 200;
    private static final int LONGEST_LABEL_LINE = 45;
    private static final int LONGEST_HEADING = 24;
    private static final int LONGEST_COURTESY = 50;

    static final List<Words> LABELS =
            List.of(
                    Vocabulary.words("sender"),
                    Vocabulary.words("person role"),
                    Vocabulary.words("phone label"),
                    Vocabulary.words("fax label"),
                    Vocabulary.words("postal label"),
                    Vocabulary.words("contact"),
                    Vocabulary.words("pointer address"),
                    Vocabulary.words("pointer phone"),
                    Vocabulary.words("refusal"),
                    Vocabulary.words("refusal weak"),
                    Vocabulary.words("notice"));

    static BodyStart of(KeyText text, List<Mention> mentions, List<Refusal> refusals) {
        BitSet known = new BitSet();
        BitSet pages = new BitSet();
        for (Mention mention : mentions) {
            boolean page = mention.kind() == Mention.Kind.PAGE;
            (page ? pages : known).set(mention.start(), mention.end());
        }
        refusals.forEach(r -> known.set(r.start(), Math.max(r.start(), r.end())));
        mentions.stream()
                .filter(m -> m.kind() != Mention.Kind.PAGE)
                .limit(MOST_LABELS)
                .forEach(m -> labelLine(text, m, pages, known));
        int first = behindIntroduction(text, mentions, refusals, known);
        known.or(pages);
        int sure = nextWords(text, known, first);
        for (int lines = 0; lines < HEADING_LINES && sure < text.length(); lines++) {
            int end = text.lineEnd(sure);
            if (!mayBeHeading(text, sure, end)) {
                break;
            }
            sure = nextWords(text, known, end);
        }
        return new BodyStart(first, sure);
    }

    /** Sentences that say who writes, where he is and how to refuse are labels in prose. */
    private static int behindIntroduction(
            KeyText text, List<Mention> mentions, List<Refusal> refusals, BitSet known) {
        Introduction introduction = new Introduction(text, mentions, refusals);
        int first = nextWords(text, known, 0);
        while (first < text.length()) {
            int end = introduction.endFrom(first);
            if (end <= first) {
                return first;
            }
            known.set(text.lineStart(first), end);
            first = nextWords(text, known, end);
        }
        return first;
    }

    /** A short line with a name or a number in it and no sentence is a label as a whole. */
    private static void labelLine(KeyText text, Mention mention, BitSet pages, BitSet known) {
        int start = text.lineStart(mention.start());
        int end = text.lineEnd(mention.end());
        int page = pages.nextSetBit(start);
        boolean label =
                end - start <= LONGEST_LABEL_LINE
                        && (page < 0 || page >= end)
                        && text.key()
                                .substring(start, end)
                                .chars()
                                .noneMatch(c -> c == '!' || c == '?')
                        && !Vocabulary.words("sentence ending").anyIn(text, start, end);
        if (label) {
            known.set(start, end);
        }
    }

    private static int nextWords(KeyText text, BitSet known, int from) {
        int at = from;
        while (at < text.length()) {
            if (known.get(at) || !Character.isLetterOrDigit(text.at(at))) {
                at++;
                continue;
            }
            int label = labelEnd(text, at);
            if (label < 0) {
                return at;
            }
            at = label;
        }
        return text.length();
    }

    private static int labelEnd(KeyText text, int at) {
        int end = -1;
        for (Words labels : LABELS) {
            end =
                    Math.max(
                            end,
                            labels.from(text, at)
                                    .filter(hit -> hit.start() == at)
                                    .map(Words.Hit::end)
                                    .orElse(-1));
        }
        return end;
    }

    private static boolean mayBeHeading(KeyText text, int start, int end) {
        boolean courtesy = Vocabulary.words("courtesy").from(text, start).isPresent();
        if (courtesy && end - start <= LONGEST_COURTESY) {
            return true;
        }
        return end - start <= LONGEST_HEADING
                && Vocabulary.words("doubtful front").anyIn(text, start, end)
                && !Vocabulary.words("sentence ending").anyIn(text, start, end);
    }
}
