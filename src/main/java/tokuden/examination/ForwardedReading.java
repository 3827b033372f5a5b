package tokuden.examination;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.examination.words.Hit;
import tokuden.mail.BodyText;

/**
 * Reads a mail that a person passes on: his own words stand before the mail he forwards, and what
 * that one advertises is not his. Without words of his own it is judged by what it carries.
 */
final class ForwardedReading {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?im)^[>\\s]*[-=_─━―＊*]{3,}[^\\n]{0,20}"
                            + "(forwarded message|original message|begin forwarded|転送メッセージ|転送された|元のメッセージ"
                            + "|元のメール|転送開始|ここから転送|以下転送|引用ここから)|^(begin forwarded message|以下、?転送)");
    private static final int OWN_WORDS = 15;
    private static final String[] OWN = {
        "personal",
        "addressee",
        "writer",
        "family",
        "correspondence",
        "matter",
        "nonprofit",
        "passes-on"
    };

    private ForwardedReading() {}

    static Optional<Nature> of(Wording wording) {
        List<BodyText> texts = wording.mail().texts();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        BodyText text = texts.get(0);
        Matcher mark = MARK.matcher(text.text());
        if (!mark.find()) {
            return Optional.empty();
        }
        long letters =
                text.text().substring(0, mark.start()).chars().filter(Character::isLetter).count();
        boolean linked = text.links().stream().anyMatch(l -> l.start() < mark.start());
        boolean own =
                letters >= OWN_WORDS
                        && !linked
                        && before(wording, text, mark.start(), OWN)
                        && !before(wording, text, mark.start(), "lure", "bulk", "first-contact");
        return own
                ? Optional.of(
                        Nature.outsideBusiness("applicability.forwarded", wording.grounds(OWN)))
                : Optional.empty();
    }

    private static boolean before(Wording wording, BodyText text, int mark, String... sections) {
        return wording.words().of(sections).stream()
                .filter(h -> h.in().source() == text.shown())
                .anyMatch(h -> isBefore(h, mark));
    }

    private static boolean isBefore(Hit hit, int mark) {
        return hit.in().sourceStart(hit.start()) < mark;
    }
}
