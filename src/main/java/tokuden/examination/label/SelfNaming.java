package tokuden.examination.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.label.Mention.Kind;
import tokuden.examination.label.Mention.Standing;

/**
 * How a sender names himself in a sentence: "…の山田と申します", "このメールは…がお送りしています", "…からのお知らせです". A name
 * so given is his own; a name of a person is one when both its parts stand there.
 */
final class SelfNaming {
    private static final Pattern GOES_ON = Pattern.compile("(?<=.{5})[がを](?=.)");

    private static final Pattern ENDS_NAME = Vocabulary.shape("ends-name");
    private static final Pattern TAIL = Vocabulary.shape("presents-behind");
    private static final Pattern OPENING = Vocabulary.shape("presents-before");
    private static final Pattern SENDS = Vocabulary.shape("presents-sends");
    private static final Pattern PERSON = Vocabulary.shape("presents-person");
    private static final Pattern SERVICE = Vocabulary.shape("presents-service");
    private static final Words SURNAME = Vocabulary.words("surname");
    private static final Words GIVEN_END = Vocabulary.words("given ending");
    private static final Words NO_NAME = Vocabulary.words("no person");
    private static final int BEGINNING = 600;
    private static final int LONGEST = 120;
    private static final int LONGEST_BRACKET = 90;

    private SelfNaming() {}

    /** Whether the sentence gives the name at that place as that of the sender. */
    static boolean presents(KeyText text, int start, int end) {
        int stop = sentenceEnd(text, end);
        int behind = behindBracket(text, end, stop);
        if (TAIL.matcher(text.key()).region(behind, stop).lookingAt()) {
            return true;
        }
        return opens(text, start) && SENDS.matcher(text.key()).region(behind, stop).find();
    }

    /** Whether the sentence goes on there with what the bearer of the name does, or with を. */
    static boolean endsName(KeyText text, int at) {
        return ENDS_NAME.matcher(text.key()).region(at, text.length()).lookingAt();
    }

    /** Whether the name ran on into the sentence about it: 株式会社見本のカメラが半額. */
    static boolean runsOn(KeyText text, int start, int end) {
        return GOES_ON.matcher(text.key()).region(start, end).find();
    }

    /** Whether the sentence of that position begins by saying from whom the mail comes. */
    static boolean opens(KeyText text, int start) {
        return OPENING.matcher(text.key()).region(sentenceStart(text, start), start).find();
    }

    /** Persons who name themselves in full, and services that do at the beginning. */
    static List<Mention> in(KeyText text, Taken taken) {
        List<Mention> found = new ArrayList<>();
        int beginning = Math.min(text.length(), BEGINNING);
        Matcher person = PERSON.matcher(text.key()).region(0, beginning);
        while (person.find()) {
            add(found, taken, person, Standing.SURE, text);
        }
        Matcher service = SERVICE.matcher(text.key()).region(0, beginning);
        if (service.find()) {
            add(found, taken, service, Standing.DOUBTFUL, text);
        }
        return found;
    }

    private static void add(
            List<Mention> found, Taken taken, Matcher name, Standing standing, KeyText text) {
        boolean person =
                standing != Standing.SURE || !NO_NAME.anyIn(text, name.start(1), name.end(1));
        if (person
                && isFull(text, name.start(1), name.end(1), standing)
                && taken.free(name.start(1), name.end(1))) {
            found.add(new Mention(Kind.NAME, name.start(1), name.end(1), standing));
        }
    }

    /** Without a blank between them, the letters must end as given names do: no 長谷川 alone. */
    private static boolean isFull(KeyText text, int start, int end, Standing standing) {
        boolean blank = text.key().substring(start, end).indexOf(' ') >= 0;
        return standing != Standing.SURE
                || blank
                || GIVEN_END.before(text, end).isPresent()
                        && SURNAME.from(text, start)
                                .filter(s -> s.start() == start && s.end() == end)
                                .isEmpty();
    }

    /** Whether the whole sentence does nothing but say who writes. */
    static boolean isIntroduction(KeyText text, int start, int end) {
        return SERVICE.matcher(text.key()).region(start, end).lookingAt();
    }

    /** What stands in brackets behind a name belongs to it: 株式会社見本（古物商許可…）です. */
    private static int behindBracket(KeyText text, int end, int stop) {
        if (end >= text.length() || text.at(end) != '(') {
            return end;
        }
        int close = text.key().indexOf(')', end);
        return close > 0 && close - end <= LONGEST_BRACKET && close < stop ? close + 1 : end;
    }

    private static int sentenceEnd(KeyText text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && "。\n".indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int sentenceStart(KeyText text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST && "。\n!?".indexOf(text.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
