package tokuden.examination.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rest of a postal address behind the name of a place: further place names, the number of the
 * house and the building.
 *
 * @param end where the address ends, with or without a number
 * @param city whether a city, ward, town or village is named
 * @param found whether there is a number of a house
 * @param exact whether that number is of several parts or has its unit
 */
record HouseNumber(int end, boolean city, boolean found, boolean exact) {
    private static final Pattern NUMBER = Vocabulary.shape("house-number");
    private static final int LONGEST = 60;
    private static final String NEVER_BEFORE_A_NUMBER = "でにはがをへもとから";
    private static final String UNITS = "丁番号-地条線";

    static HouseNumber after(KeyText text, Taken taken, int place) {
        return new Reader(text, taken).read(place);
    }

    private static final class Reader {
        private final KeyText text;
        private final Taken taken;
        private final Matcher number;
        private boolean city;

        Reader(KeyText text, Taken taken) {
            this.text = text;
            this.taken = taken;
            this.number = NUMBER.matcher(text.numbers());
        }

        HouseNumber read(int place) {
            int at = place;
            int end = place;
            while (at < text.length() && at - place < LONGEST && !taken.at(at)) {
                char letter = text.at(at);
                if (Numbers.isDigit(text.numbers().charAt(at))) {
                    int after = numberAt(at, place);
                    if (after > 0) {
                        boolean exact = isExact(at, after);
                        return new HouseNumber(withBuilding(after), city, true, exact);
                    }
                    if (Numbers.isDigit(letter)) {
                        return new HouseNumber(end, city, false, false);
                    }
                }
                if (isPlaceLetter(letter)) {
                    city |= "市区町村郡".indexOf(letter) >= 0;
                    at++;
                    end = at;
                } else if (isGap(at)) {
                    at++;
                } else {
                    break;
                }
            }
            return new HouseNumber(end, city, false, false);
        }

        private static boolean isPlaceLetter(char letter) {
            return Character.isIdeographic(letter) || letter >= 0x3041 && letter <= 0x30FE;
        }

        /** One blank or line end within the address, letters going on behind it. */
        private boolean isGap(int at) {
            char letter = text.at(at);
            return (letter == ' ' || letter == '\n')
                    && at + 1 < text.length()
                    && (isPlaceLetter(text.at(at + 1))
                            || Numbers.isDigit(text.numbers().charAt(at + 1)));
        }

        /** The end of the number of a house that begins here; -1 if it is no such number. */
        private int numberAt(int at, int place) {
            if (!number.region(at, text.length()).lookingAt()) {
                return -1;
            }
            int after = number.end();
            while (after > at + 1 && "-のノ".indexOf(text.numbers().charAt(after - 1)) >= 0) {
                after--;
            }
            boolean kanji = !Numbers.isDigit(text.at(at));
            if (kanji && !isExact(at, after) && !endsHere(after)) {
                return -1;
            }
            boolean counts = counts(after);
            boolean sentence = at > place && NEVER_BEFORE_A_NUMBER.indexOf(text.at(at - 1)) >= 0;
            return counts && !isExact(at, after) || sentence ? -1 : after;
        }

        /** A unit behind it: it counts things. */
        private boolean counts(int after) {
            return Vocabulary.words("unit after number").from(text, after).stream()
                    .anyMatch(hit -> hit.start() == after);
        }

        private boolean endsHere(int after) {
            return after >= text.length() || !isPlaceLetter(text.at(after));
        }

        private boolean isExact(int at, int after) {
            for (int i = at; i < after; i++) {
                if (UNITS.indexOf(text.numbers().charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private int withBuilding(int after) {
            int end = after;
            for (int tokens = 0; tokens < 3; tokens++) {
                int start = end;
                while (start < text.length() && start - end < 2 && text.at(start) <= ' ') {
                    start++;
                }
                int stop = start;
                while (stop < text.length() && isBuildingLetter(stop) && stop - start < 25) {
                    stop++;
                }
                if (stop == start || !isBuilding(start, stop)) {
                    return end;
                }
                end = stop;
            }
            return end;
        }

        private boolean isBuilding(int start, int stop) {
            return Vocabulary.words("building").before(text, stop).isPresent()
                    || Vocabulary.words("building").in(text, start, stop).stream()
                            .anyMatch(hit -> hit.end() - hit.start() > 1);
        }

        private boolean isBuildingLetter(int at) {
            char letter = text.at(at);
            return !taken.at(at)
                    && (Character.isLetterOrDigit(letter) || "ー-・".indexOf(letter) >= 0);
        }
    }
}
