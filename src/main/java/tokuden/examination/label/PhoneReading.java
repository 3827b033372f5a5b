package tokuden.examination.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/** Finds telephone numbers; those of a facsimile and numbers of other things are left out. */
final class PhoneReading {
    private static final List<Pattern> JAPANESE =
            List.of(Vocabulary.shape("phone"), Vocabulary.shape("phone-solid"));
    private static final List<Pattern> FOREIGN =
            List.of(Vocabulary.shape("phone-foreign"), Vocabulary.shape("phone-foreign-plain"));
    private static final int BACK = 14;
    private static final int LONGEST = 40;
    private final KeyText text;
    private final Taken taken;
    private final List<Mention> found = new ArrayList<>();

    private PhoneReading(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
    }

    static List<Mention> in(KeyText text, Taken taken, Crowd crowd) {
        PhoneReading reading = new PhoneReading(text, taken);
        reading.all(JAPANESE, true);
        reading.all(FOREIGN, false);
        reading.found.sort(Comparator.comparingInt(Mention::start));
        return crowd.thinned(reading.found).stream().map(reading::withStanding).toList();
    }

    /** Numbers begin at a digit, a plus sign or a bracket that no digit stands before. */
    private void all(List<Pattern> shapes, boolean japanese) {
        List<Matcher> matchers =
                shapes.stream()
                        .map(s -> s.matcher(text.numbers()).useTransparentBounds(true))
                        .toList();
        for (int i = 0; i < text.length(); i++) {
            if (mayBegin(i) && !taken.at(i)) {
                for (Matcher matcher : matchers) {
                    matcher.region(i, Math.min(text.length(), i + LONGEST));
                    if (matcher.lookingAt()) {
                        number(matcher.start(), matcher.end(), japanese);
                    }
                }
            }
        }
    }

    private boolean mayBegin(int i) {
        char letter = text.numbers().charAt(i);
        boolean sign = letter == '+' || letter == '(' || Numbers.isDigit(letter);
        return sign && (i == 0 || !Numbers.isDigit(text.numbers().charAt(i - 1)));
    }

    private void number(int start, int end, boolean japanese) {
        boolean fits = japanese ? isNumber(start, end) : isLabelled(start);
        if (fits && taken.free(start, end)) {
            taken.take(start, end);
            found.add(new Mention(Kind.PHONE, start, end, Standing.SURE));
        }
    }

    /** Ten or eleven digits with the zero that is dialled within the country. */
    private boolean isNumber(int start, int end) {
        String written = text.numbers().substring(start, end);
        int digits = Numbers.digits(written, 0, written.length());
        int country = written.startsWith("+81") || written.startsWith("81") ? 2 : 0;
        int zeros = country > 0 && !written.contains("(0)") ? 1 : 0;
        int dialled = digits - country + zeros;
        boolean kanjiOnly = text.key().substring(start, end).chars().noneMatch(c -> c <= '9');
        return (dialled == 10 || dialled == 11) && !(kanjiOnly && !written.contains("-"));
    }

    private boolean isLabelled(int start) {
        return text.at(start) == '+'
                || labelEnd(Vocabulary.words("phone label"), start) > 0
                || labelEnd(Vocabulary.words("contact"), start) > 0;
    }

    private Mention withStanding(Mention phone) {
        return new Mention(Kind.PHONE, phone.start(), phone.end(), standing(phone.start()));
    }

    private Standing standing(int start) {
        int fax = labelEnd(Vocabulary.words("fax label"), start);
        int phone = labelEnd(Vocabulary.words("phone label"), start);
        int other = labelEnd(Vocabulary.words("number label"), start);
        return fax > 0 && phone <= 0 || other > Math.max(0, phone)
                ? Standing.OTHERS
                : Standing.SURE;
    }

    /** The end of the nearest such label shortly before, on the same line; -1 if there is none. */
    private int labelEnd(Words labels, int start) {
        int from = start;
        while (from > 0
                && start - from < BACK
                && text.at(from - 1) != '\n'
                && !taken.at(from - 1)) {
            from--;
        }
        return labels.in(text, from, start).stream().mapToInt(Words.Hit::end).max().orElse(-1);
    }
}
