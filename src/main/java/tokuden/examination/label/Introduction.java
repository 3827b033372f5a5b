package tokuden.examination.label;

import java.util.List;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * The sentences at the front of a text that hold nothing but labels in prose: who writes, where he
 * is, how to reach him, how to refuse and what comes of it. The message (通信文) begins behind them.
 */
final class Introduction {
    private static final Words EFFECT = Vocabulary.words("refusal effect");
    private static final Pattern PRICE = Pattern.compile("[0-9万千百]円|%|割引|off");
    private static final int LONGEST = 160;
    private static final int LONGEST_EFFECT = 30;
    private static final int MOST_MENTIONS = 60;
    private final KeyText text;
    private final List<Mention> mentions;
    private final List<Refusal> refusals;

    Introduction(KeyText text, List<Mention> mentions, List<Refusal> refusals) {
        this.text = text;
        this.mentions =
                mentions.stream()
                        .filter(m -> m.kind() != Kind.PAGE && m.kind() != Kind.MAIL_ADDRESS)
                        .limit(MOST_MENTIONS)
                        .toList();
        this.refusals = refusals;
    }

    /** Where the sentence of that position ends, if it is one of them; else the position. */
    int endFrom(int position) {
        int start = start(position);
        int end = end(position);
        boolean fits =
                end - start <= LONGEST && !PRICE.matcher(text.key()).region(start, end).find();
        return fits && isLabels(start, end) ? end : position;
    }

    private boolean isLabels(int start, int end) {
        return refusals.stream().anyMatch(r -> r.start() < end && start < r.end())
                || mentions.stream().anyMatch(m -> m.overlaps(start, end) && tells(m))
                || SelfNaming.isIntroduction(text, start, end)
                || end - start <= LONGEST_EFFECT && isEffect(start, end);
    }

    private boolean tells(Mention mention) {
        if (mention.standing() != Standing.SURE) {
            return false;
        }
        return mention.kind() != Kind.NAME
                || SelfNaming.presents(text, mention.start(), mention.end());
    }

    /** "名簿から消します" behind the sentence that offers it. */
    private boolean isEffect(int start, int end) {
        return EFFECT.anyIn(text, start, end)
                && refusals.stream().anyMatch(r -> r.end() <= start && start - r.end() < 4);
    }

    private int start(int position) {
        int at = position;
        while (at > 0 && "。!?\n".indexOf(text.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private int end(int position) {
        int at = position;
        while (at < text.length() && "。!?\n".indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }
}
