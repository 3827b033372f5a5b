package tokuden.examination.label;

import java.util.List;

/**
 * The sentence by which a sender offers to stop, however it is worded: a condition (whoever does
 * not want them), an act (write, answer, press) and what comes of it (no more is sent). A condition
 * and an act make the statement where the sentence names the mails, tells what comes of it, or the
 * contact says by its own words what it is for; else a person has to say what is not wanted.
 */
final class RefusalGrammar {
    private static final Words UNWANTED = Vocabulary.words("refusal unwanted");
    private static final Words CONDITION = Vocabulary.words("refusal condition");
    private static final Words OBJECT = Vocabulary.words("refusal object");
    private static final Words EFFECT = Vocabulary.words("refusal effect");
    private static final Words QUOTED = Vocabulary.words("refusal quoted");
    private static final Words STOPS = Vocabulary.words("refusal stops");
    private static final int NEAR = 10;
    private static final int FAR = 140;
    private final KeyText text;
    private final Surroundings around;

    RefusalGrammar(KeyText text, Surroundings around) {
        this.text = text;
        this.around = around;
    }

    /** Words by which a reader says that he wants no more, each with the condition made of it. */
    List<Words.Hit> conditions(Crowd crowd) {
        return UNWANTED.in(text, crowd).stream().filter(this::isCondition).toList();
    }

    /** Words to be written into the answer: 「停止」と. */
    List<Words.Hit> quoted(Crowd crowd) {
        return QUOTED.in(text, crowd);
    }

    /** "ご連絡をいただければ、以後お送りしません": what comes of it, said with the act alone. */
    List<Words.Hit> stops(Crowd crowd) {
        return STOPS.in(text, crowd);
    }

    private boolean isCondition(Words.Hit unwanted) {
        int near = Math.min(text.length(), unwanted.end() + NEAR);
        return CONDITION.anyIn(text, unwanted.end(), Math.min(near, around.lineEnd(near)));
    }

    /** "お酒をやめたい方": what shall end is named, and it is no mail. */
    boolean endsOther(Words.Hit word) {
        int at = word.start();
        return at > 0
                && text.at(at - 1) == 'を'
                && OBJECT.before(text, at - 1).isEmpty()
                && !OBJECT.anyIn(text, Math.max(sentenceStart(at), at - NEAR), at);
    }

    /** What is not wanted are the mails: the sentence names them, or says that they will stop. */
    boolean speaksOfMails(Words.Hit unwanted) {
        int line = around.lineStart(unwanted.start());
        int from = Math.max(sentenceStart(unwanted.start()), line);
        int stop = around.sentenceEnd(unwanted.end());
        int next = Math.min(around.lineEnd(stop), unwanted.end() + FAR);
        return OBJECT.anyIn(text, from, stop) || EFFECT.anyIn(text, unwanted.end(), next);
    }

    private int sentenceStart(int position) {
        int at = position;
        while (at > 0 && position - at < FAR && "。!?\n".indexOf(text.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
