package tokuden.documents.forms;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.documents.wording.Phrases;

/**
 * The places of a mail as a paper names them: 件名, 本文. Inside the program they are written {@code
 * header:Subject}, {@code body:1}, and reasons that were taken over from a finding may still hold
 * them so.
 */
final class PlaceWords {
    private static final String HEADER = "header:";
    private static final String WHOLE_BODY = "body:1";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{Alnum}.:_-])(?:header:[A-Za-z][A-Za-z0-9-]*|body:\\d+(?:\\.\\d+)*)"
                            + "(?![\\p{Alnum}:])");

    private PlaceWords() {}

    /** The place as a paper names it. */
    static String of(String part, Phrases wording) {
        if (part.equals(WHOLE_BODY)) {
            return wording.text("part.whole-body");
        }
        String name = part.substring(part.indexOf(':') + 1);
        if (!part.startsWith(HEADER)) {
            return wording.text("part.body", Map.of("name", name));
        }
        return name.equalsIgnoreCase("Subject")
                ? wording.text("part.subject")
                : wording.text("part.header", Map.of("name", name));
    }

    /** The text with every place in it named so. */
    static String told(String text, Phrases wording) {
        return WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(of(found.group(), wording)));
    }
}
