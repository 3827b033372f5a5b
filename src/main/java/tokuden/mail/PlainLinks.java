package tokuden.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of pages in plain text, as mail programs make them clickable. */
final class PlainLinks {
    private static final String URL_LETTERS = "[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%|]";
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)(?:https?://|mailto:)"
                            + URL_LETTERS
                            + "{1,2000}"
                            + "|(?<![a-z0-9@._-])(?:[a-z0-9-]{1,63}\\.){1,6}"
                            + "(?:com|net|org|jp|info|biz|cn|kr|tw|tv|cc|to|nu|in|me|io|co|us|ru"
                            + "|xyz|top|site|online|shop|club|example)"
                            + "(?![a-z0-9@-]|\\.[a-z0-9])(?:[/?#:]"
                            + URL_LETTERS
                            + "{0,2000})?");
    private static final String NOT_AT_THE_END = ".,;:!?)]'>";

    private PlainLinks() {}

    static List<Link> in(String text, int most) {
        List<Link> found = new ArrayList<>();
        Matcher matcher = LINK.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (from < text.length() && found.size() < most) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            if (mayHoldOne(text, from, to)) {
                line(matcher.region(from, to), text, found, most);
            }
            from = to + 1;
        }
        return found;
    }

    private static boolean mayHoldOne(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private static void line(Matcher matcher, String text, List<Link> found, int most) {
        while (found.size() < most && matcher.find()) {
            int end = end(text, matcher.start(), matcher.end());
            String shown = text.substring(matcher.start(), end);
            boolean bare = !shown.contains("://") && !shown.regionMatches(true, 0, "mailto:", 0, 7);
            found.add(new Link(shown, bare ? "http://" + shown : shown, matcher.start(), end));
        }
    }

    private static int end(String text, int start, int matched) {
        boolean opened = text.substring(start, matched).indexOf('(') >= 0;
        int end = matched;
        while (end > start + 1
                && NOT_AT_THE_END.indexOf(text.charAt(end - 1)) >= 0
                && !(opened && text.charAt(end - 1) == ')')) {
            end--;
        }
        return end;
    }
}
