package tokuden.examination.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/** Finds postal addresses: place names down to the number of the house, with building and code. */
final class PostalReading {
    private static final Pattern CODE_AT_END = Pattern.compile(Vocabulary.shape("postcode") + "$");
    private static final Pattern STREET = Vocabulary.shape("street-latin");
    private static final Pattern BLOCK = Vocabulary.shape("block-latin");
    private static final int FAR = 100;
    private static final int LONGEST_CITY = 8;
    private final Crowd crowd;
    private final KeyText text;
    private final Taken taken;
    private final Surroundings around;
    private final List<Mention> found = new ArrayList<>();

    private PostalReading(KeyText text, Taken taken, Crowd crowd) {
        this.crowd = crowd;
        this.text = text;
        this.taken = taken;
        this.around = new Surroundings(text, taken);
    }

    static List<Mention> in(KeyText text, Taken taken, Crowd crowd) {
        PostalReading reading = new PostalReading(text, taken, crowd);
        Vocabulary.words("prefecture").in(text, crowd).forEach(hit -> reading.place(hit, false));
        Vocabulary.words("city").in(text, crowd).forEach(hit -> reading.place(hit, true));
        Vocabulary.words("city end").in(text, crowd).forEach(reading::city);
        Vocabulary.words("postal label").in(text, crowd).forEach(reading::labelled);
        Vocabulary.words("latin city").in(text, crowd).forEach(reading::latin);
        reading.streets();
        ForeignAddresses.in(text, taken)
                .forEach(m -> reading.add(m.start(), m.end(), m.standing()));
        reading.found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(reading.found);
    }

    private void place(Words.Hit hit, boolean cityKnown) {
        if (!taken.free(hit.start(), hit.end())) {
            return;
        }
        HouseNumber house = HouseNumber.after(text, taken, hit.end());
        int start = withCode(hit.start());
        boolean introduced =
                start < hit.start() || around.labelled(Vocabulary.words("postal label"), start);
        if (house.found()
                && (cityKnown
                        ? house.exact() || introduced || alone(start, hit.end(), house.end())
                        : house.city())) {
            add(start, house.end(), Standing.SURE);
        } else if (introduced) {
            add(start, Math.max(house.end(), hit.end()), Standing.INCOMPLETE);
        }
    }

    /** 八王子市…: a city of any name, where the run of letters begins with it. */
    private void city(Words.Hit end) {
        int start = end.start();
        while (start > 0 && end.start() - start < LONGEST_CITY && isPlaceLetter(start - 1)) {
            start--;
        }
        boolean begins = end.start() - start >= 1 && !(start > 0 && isPlaceLetter(start - 1));
        if (begins && taken.free(start, end.end())) {
            HouseNumber house = HouseNumber.after(text, taken, end.end());
            if (house.found() && (house.exact() || alone(start, end.end(), house.end()))) {
                add(withCode(start), house.end(), Standing.SURE);
            }
        }
    }

    /** 静岡市葵区見本町4: a plain number of a house, nothing else standing on the segment. */
    private boolean alone(int start, int city, int end) {
        return end - city >= 3 && (apart(start - 1) || !hasWordsBefore(start)) && ends(end);
    }

    private boolean hasWordsBefore(int start) {
        return around.hasWords(around.segmentStart(start), start);
    }

    /** 株式会社見本 さいたま市…998 048-…: blanks set it apart from other labels. */
    private boolean apart(int at) {
        return at > 0 && at < text.length() && " (:".indexOf(text.at(at)) >= 0;
    }

    private boolean ends(int end) {
        boolean stops = end < text.length() && "、,);/".indexOf(text.at(end)) >= 0;
        return stops
                || apart(end) && taken.at(Math.min(end + 1, text.length() - 1))
                || !around.hasWords(end, around.segmentEnd(end));
    }

    private boolean isPlaceLetter(int at) {
        char letter = text.at(at);
        return !taken.at(at)
                && (Character.isIdeographic(letter) || letter >= 0x3041 && letter <= 0x30FE);
    }

    /** A value behind a label, where it names no prefecture. */
    private void labelled(Words.Hit label) {
        int start = label.end();
        while (start < text.length() && " \t\n::】]>)』」・〒".indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (start == label.end() || start >= text.length() || !taken.free(start, start + 1)) {
            return;
        }
        Matcher code = Vocabulary.shape("postcode").matcher(text.numbers());
        int place = start;
        if (code.region(start, text.length()).lookingAt()) {
            place = code.end();
            while (place < text.length() && text.at(place) <= ' ') {
                place++;
            }
        }
        HouseNumber house = HouseNumber.after(text, taken, place);
        if (house.found() && house.city()) {
            add(start, house.end(), Standing.SURE);
        }
    }

    private void latin(Words.Hit city) {
        int start = around.lineStart(city.start());
        int end = around.lineEnd(city.end());
        if (end - start < 200 && BLOCK.matcher(text.numbers()).region(start, end).find()) {
            addFree(start, end);
        }
    }

    private void streets() {
        Matcher street = STREET.matcher(text.key());
        for (Words.Hit way : Vocabulary.words("street").in(text, crowd)) {
            int line = around.lineStart(way.start());
            int next = around.lineEnd(Math.min(text.length(), around.lineEnd(way.end()) + 1));
            street.region(Math.max(line, way.start() - FAR), Math.min(next, way.end() + FAR));
            if (street.find() && street.start() < way.start()) {
                addFree(street.start(), street.end());
            }
        }
    }

    private void addFree(int start, int end) {
        if (taken.free(start, end)) {
            add(start, end, Standing.SURE);
        }
    }

    /** The beginning of the postal code that stands before the place; its sign is left out. */
    private int withCode(int start) {
        int end = start;
        while (end > 0 && start - end < 3 && " \n\t".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        int from = Math.max(0, end - 8);
        Matcher code = CODE_AT_END.matcher(text.numbers().substring(from, end));
        boolean stands = code.find() && taken.free(from + code.start(), end);
        return stands ? from + code.start() : start;
    }

    private void add(int start, int end, Standing standing) {
        boolean other = around.labelled(Vocabulary.words("other place label"), start);
        taken.take(start, end);
        found.add(new Mention(Kind.POSTAL_ADDRESS, start, end, other ? Standing.OTHERS : standing));
    }
}
