package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * Postal addresses of other countries in Latin letters: a number of a house, a postal code, a city.
 * With a country or a word for street they are sure, else doubtful.
 */
final class ForeignAddresses {
    private static final Pattern STREET = Vocabulary.shape("street-foreign");
    private static final Pattern HOUSE = Vocabulary.shape("house-foreign");
    private static final Words COUNTRY = Vocabulary.words("country latin");
    private static final Words WAY = Vocabulary.words("street");
    private static final int LONGEST = 120;
    private static final int MOST = 100;
    private final KeyText text;
    private final Taken taken;
    private final List<Mention> found = new ArrayList<>();

    private ForeignAddresses(KeyText text, Taken taken) {
        this.text = text;
        this.taken = taken;
    }

    static List<Mention> in(KeyText text, Taken taken) {
        ForeignAddresses addresses = new ForeignAddresses(text, taken);
        addresses.read(Vocabulary.shape("code-foreign").matcher(text.key()));
        addresses.read(Vocabulary.shape("state-foreign").matcher(text.key()));
        return addresses.found;
    }

    private void read(Matcher code) {
        for (int i = 0; i < MOST && code.find(); i++) {
            int start = text.lineStart(code.start());
            int end = text.lineEnd(code.end());
            boolean known = found.stream().anyMatch(m -> m.overlaps(start, end));
            if (!known && end - start <= LONGEST && taken.free(start, end)) {
                line(start, code.start(), end);
            }
        }
    }

    private void line(int start, int code, int end) {
        boolean capital = text.isCapital(start) || Numbers.isDigit(text.at(start));
        boolean latin = text.key().substring(start, end).chars().allMatch(c -> c < 0x250);
        Matcher house = HOUSE.matcher(text.key()).region(start, code);
        if (!capital || !latin || code - start < 5 || !house.find()) {
            return;
        }
        boolean street =
                STREET.matcher(text.key()).region(start, code).find()
                        || WAY.anyIn(text, start, code);
        boolean sure = street || COUNTRY.anyIn(text, code, end);
        found.add(
                new Mention(
                        Kind.POSTAL_ADDRESS, start, end, sure ? Standing.SURE : Standing.DOUBTFUL));
    }
}
