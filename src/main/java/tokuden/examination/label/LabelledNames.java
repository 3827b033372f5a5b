package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Values of labels that name the sender without legal form or full name of a person: a trade name
 * is doubtful, a first name or a mere office is no name.
 */
final class LabelledNames {
    private static final Words SENDER = Vocabulary.words("sender");
    private static final Words PERSON_ROLE = Vocabulary.words("person role");
    private static final Words ANONYMOUS = Vocabulary.words("anonymous");
    private static final Words SENTENCE = Vocabulary.words("sentence ending");
    private static final Words NO_NAME = Vocabulary.words("no person");
    private static final Pattern FULL_NAME = Vocabulary.shape("full-name-last");
    private static final int LONGEST = 30;
    private final KeyText text;
    private final Taken taken;
    private final Surroundings around;

    private LabelledNames(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
        this.around = new Surroundings(text, taken);
    }

    static List<Mention> in(KeyText text, Taken taken, Crowd crowd) {
        LabelledNames names = new LabelledNames(text, taken);
        List<Mention> found = new ArrayList<>();
        for (Words.Hit label : crowd.thinned(names.beginnings(SENDER.in(text)))) {
            names.value(label).ifPresent(found::add);
        }
        for (Words.Hit office : ANONYMOUS.in(text, crowd)) {
            names.office(office).ifPresent(found::add);
        }
        return found;
    }

    private List<Words.Hit> beginnings(List<Words.Hit> labels) {
        return labels.stream().filter(l -> !taken.at(l.start()) && beginsHere(l.start())).toList();
    }

    private Optional<Mention> value(Words.Hit label) {
        int start = label.end();
        boolean marked = false;
        while (start < text.length() && " \t::】>)』」=".indexOf(text.at(start)) >= 0) {
            marked |= text.at(start) != ' ';
            start++;
        }
        int end = around.segmentEnd(start);
        while (end > start && text.at(end - 1) <= ' ') {
            end--;
        }
        boolean value =
                start > label.end()
                        && (marked || isFullName(start, end))
                        && end > start
                        && end - start <= LONGEST
                        && !taken.at(start)
                        && around.hasWords(start, end)
                        && !SENTENCE.anyIn(text, start, end);
        return value
                ? Optional.of(new Mention(Kind.NAME, start, end, standing(label, start, end)))
                : Optional.empty();
    }

    private Standing standing(Words.Hit label, int start, int end) {
        boolean person = PERSON_ROLE.before(text, label.end()).isPresent();
        if (isFullName(start, end)) {
            return Standing.SURE;
        }
        boolean firstName = person && isKana(start, end) && end - start <= 4;
        return firstName || isOffice(start, end) ? Standing.INCOMPLETE : Standing.DOUBTFUL;
    }

    private boolean isFullName(int start, int end) {
        return FULL_NAME.matcher(text.key()).region(start, end).find()
                && !NO_NAME.anyIn(text, start, end);
    }

    /** A line that ends in 事務局 and the like: an office of whom? */
    private Optional<Mention> office(Words.Hit word) {
        int start = around.segmentStart(word.start());
        int end = around.segmentEnd(word.end());
        boolean whole =
                !taken.at(word.start())
                        && end == word.end()
                        && end - start <= LONGEST
                        && start == around.lineStart(start)
                        && !SENTENCE.anyIn(text, start, end);
        return whole
                ? Optional.of(new Mention(Kind.NAME, start, end, Standing.INCOMPLETE))
                : Optional.empty();
    }

    private boolean isOffice(int start, int end) {
        return ANONYMOUS.before(text, end).isPresent() && !around.hasWords(end, end);
    }

    private boolean beginsHere(int start) {
        return start == 0 || !Character.isLetterOrDigit(text.at(start - 1));
    }

    private boolean isKana(int start, int end) {
        return text.key().substring(start, end).chars().allMatch(c -> c >= 0x3041 && c <= 0x30FE);
    }
}
