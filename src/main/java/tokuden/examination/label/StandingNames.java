package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Lines beside other labels that stand there as a name without label, form or person: 架空温泉旅館組合, or
 * whatever stands above a postal address. Whether that is a name, a person has to say.
 */
final class StandingNames {
    private static final Words TRADE_ENDING = Vocabulary.words("trade ending");
    private static final Words SENTENCE = Vocabulary.words("sentence ending");
    private static final int LONGEST = 24;
    private static final String NEVER_IN_NAMES = "!?円%¥";
    private final KeyText text;
    private final Taken taken;
    private final Surroundings around;
    private final NameRole role;

    private StandingNames(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
        this.around = new Surroundings(text, taken);
        this.role = new NameRole(text, taken);
    }

    static List<Mention> in(KeyText text, List<Mention> postal, Taken taken, Crowd crowd) {
        StandingNames names = new StandingNames(text, taken);
        List<Mention> found = new ArrayList<>();
        for (Words.Hit ending : TRADE_ENDING.in(text, crowd)) {
            names.byEnding(ending).ifPresent(found::add);
        }
        for (Mention address : postal) {
            if (address.standing() != Standing.OTHERS) {
                names.besideAddress(address).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> byEnding(Words.Hit ending) {
        int start = around.segmentStart(ending.start());
        boolean ends =
                around.segmentEnd(ending.end()) == ending.end()
                        || ending.end() < text.length() && text.at(ending.end()) == ' ';
        return ends && isNear(start, ending.end())
                ? standing(start, ending.end())
                : Optional.empty();
    }

    private Optional<Mention> besideAddress(Mention address) {
        int line = around.lineStart(address.start());
        return standing(around.segmentStart(address.start()), address.start())
                .or(() -> standing(around.lineStart(Math.max(0, line - 1)), Math.max(0, line - 1)))
                .or(() -> lineBelow(address));
    }

    private Optional<Mention> lineBelow(Mention address) {
        int next = Math.min(text.length(), around.lineEnd(address.end()) + 1);
        return standing(next, around.lineEnd(next));
    }

    private Optional<Mention> standing(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.at(end - 1))) {
            end--;
        }
        boolean name =
                end - start >= 2
                        && end - start <= LONGEST
                        && taken.free(start, end)
                        && Numbers.digits(text.key(), start, end) == 0
                        && text.key().substring(start, end).chars().noneMatch(StandingNames::never)
                        && !SENTENCE.anyIn(text, start, end)
                        && !isLabel(start, end)
                        && !role.isOthers(start, end);
        return name
                ? Optional.of(new Mention(Kind.NAME, start, end, Standing.DOUBTFUL))
                : Optional.empty();
    }

    private static boolean never(int letter) {
        return NEVER_IN_NAMES.indexOf(letter) >= 0;
    }

    /** The words of a label only. */
    private boolean isLabel(int start, int end) {
        return BodyStart.LABELS.stream()
                .anyMatch(
                        labels ->
                                labels.before(text, end)
                                        .filter(hit -> hit.start() <= start)
                                        .isPresent());
    }

    private boolean isNear(int start, int end) {
        int above = around.lineStart(Math.max(0, around.lineStart(start) - 1));
        int below = around.lineEnd(Math.min(text.length(), around.lineEnd(end) + 1));
        return !taken.free(above, below);
    }
}
