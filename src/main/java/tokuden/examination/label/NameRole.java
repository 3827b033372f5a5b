package tokuden.examination.label;

import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/** Whose name a name is, by what stands around it: the sender's own, or that of another. */
final class NameRole {
    private static final Words SENDER = Vocabulary.words("sender");
    private static final Words OTHER = Vocabulary.words("other role");
    private static final Words SENDER_TAIL = Vocabulary.words("sender tail");
    private static final Words OTHER_TAIL = Vocabulary.words("other role tail");
    private static final Words SURNAME = Vocabulary.words("surname");
    private static final Words SENTENCE = Vocabulary.words("sentence ending");
    private static final Words NOT_WITHIN = Vocabulary.words("not within names");
    private static final Words LATIN_OPENING = Vocabulary.words("latin opening");
    private static final Words COPYRIGHT = Vocabulary.words("copyright");
    private static final Pattern ADDRESSED = Vocabulary.shape("addressed-behind");
    private static final String PARTICLES = "のとがはもをに";
    private static final int LONGEST_TRADE_NAME = 16;
    private static final int LONGEST_TAIL = 8;
    private static final int FAR = 60;
    private final KeyText text;
    private final Surroundings around;

    NameRole(KeyText text, Taken taken) {
        this.text = text;
        this.around = new Surroundings(text, taken);
    }

    /** The name with its standing; a trade name that stands right before it belongs to it. */
    Mention named(int start, int end, int runEnd) {
        Standing standing = standing(start, end, runEnd);
        int from = standing == Standing.SURE ? withTradeName(start) : start;
        return new Mention(Kind.NAME, from, end, standing);
    }

    /** A Latin name stands by itself, or behind small words such as "by"; else in a sentence. */
    Standing ofLatin(int start, int end) {
        if (around.labelled(OTHER, start)) {
            return Standing.OTHERS;
        }
        int line = around.lineStart(start);
        int from = Math.max(around.segmentStart(start), line);
        boolean first = !hasLetters(from, start);
        boolean named = around.labelled(SENDER, start) || around.labelled(LATIN_OPENING, start);
        boolean copyright = COPYRIGHT.anyIn(text, Math.max(line, start - FAR), start);
        return (first || named) && !copyright && !isSubject(end)
                ? Standing.SURE
                : Standing.DOUBTFUL;
    }

    private boolean hasLetters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label before it or words behind it give the name to another. */
    boolean isOthers(int start, int end) {
        return around.labelled(OTHER, start)
                || isOf(start)
                || listed(start)
                || beginsNear(OTHER_TAIL, end)
                || ADDRESSED.matcher(text.key()).region(end, around.lineEnd(end)).matches();
    }

    /** 提携先の株式会社見本 */
    private boolean isOf(int start) {
        return start > 0 && text.at(start - 1) == 'の' && OTHER.before(text, start - 1).isPresent();
    }

    private Standing standing(int start, int end, int runEnd) {
        if (isOthers(start, end)) {
            return Standing.OTHERS;
        }
        if (!around.labelled(SENDER, start) && SelfNaming.runsOn(text, start, end)) {
            return Standing.DOUBTFUL;
        }
        if (around.labelled(SENDER, start)
                || beginsNear(SENDER_TAIL, end)
                || isPersonOf(end)
                || SelfNaming.presents(text, start, end)) {
            return Standing.SURE;
        }
        boolean cut = end < runEnd || isSubject(end) || NOT_WITHIN.anyIn(text, start, end);
        boolean sentence = SENTENCE.anyIn(text, end, around.sentenceEnd(runEnd));
        boolean after = cut || sentence && !separated(runEnd);
        return after || inSentence(start) ? Standing.DOUBTFUL : Standing.SURE;
    }

    /** "株式会社みほんの時計が": a sentence about it goes on, which says nothing of a sender. */
    private boolean isSubject(int end) {
        return end + 1 < text.length()
                && PARTICLES.indexOf(text.at(end)) >= 0
                && Character.isLetter(text.at(end + 1));
    }

    /** In a list that such a label opens: 導入実績：株式会社A、株式会社B. */
    private boolean listed(int start) {
        int line = around.lineStart(start);
        while (line < start && !Character.isLetterOrDigit(text.at(line))) {
            line++;
        }
        int first = line;
        return OTHER.from(text, first)
                .filter(hit -> hit.start() == first && hit.end() < start)
                .filter(hit -> "::】>)|\t".indexOf(text.at(hit.end())) >= 0)
                .isPresent();
    }

    /** 株式会社みほんの山田です: one of its people speaks. */
    boolean isPersonOf(int end) {
        if (end >= text.length() || text.at(end) != 'の') {
            return false;
        }
        return SURNAME.from(text, end + 1)
                .filter(h -> h.start() == end + 1)
                .filter(h -> SENDER_TAIL.anyIn(text, h.end(), tailEnd(h.end())))
                .isPresent();
    }

    private int tailEnd(int position) {
        return Math.min(text.length(), position + LONGEST_TAIL);
    }

    /** One blank may stand between a name and its tail. */
    private boolean beginsNear(Words tails, int end) {
        int at = end < text.length() && text.at(end) == ' ' ? end + 1 : end;
        return tails.from(text, end)
                .filter(hit -> hit.start() == at || hit.start() == end)
                .isPresent();
    }

    private boolean separated(int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.at(end));
    }

    /** Words before the name on its line that are neither label nor trade name. */
    private boolean inSentence(int start) {
        int from = around.segmentStart(start);
        int at = start;
        while (at > from && !Character.isLetterOrDigit(text.at(at - 1))) {
            at--;
        }
        if (at <= from) {
            return false;
        }
        boolean apart = at < start;
        return !apart || !isTradeName(from, at);
    }

    private boolean isTradeName(int from, int to) {
        return to - from <= LONGEST_TRADE_NAME
                && !SENTENCE.anyIn(text, from, to)
                && "はがをにへでとも".indexOf(text.at(to - 1)) < 0;
    }

    private int withTradeName(int start) {
        int from = around.segmentStart(start);
        int at = start;
        while (at > from && text.at(at - 1) == ' ') {
            at--;
        }
        boolean trade = at < start && at > from && isTradeName(from, at);
        if (!trade || around.labelled(SENDER, start)) {
            return start;
        }
        while (from < at && !Character.isLetterOrDigit(text.at(from))) {
            from++;
        }
        return from < at ? from : start;
    }
}
