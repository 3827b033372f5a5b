package tokuden.documents.issuing;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tokuden.documents.Run;

/**
 * Words of the program itself in a sentence that goes out: places of a mail ({@code body:1}), names
 * of values ({@code AD_MARK}), places of a wording ({@code {{欄}}}) and keys of texts. Words of a
 * mail, words in 「」 and what is set in a fixed pitch are not the office's and are left alone.
 */
final class InternalWords {
    private static final String NOT_BEFORE = "(?<![\\p{Alnum}@.:/_-])";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    NOT_BEFORE
                            + "(?:header:[A-Za-z][A-Za-z0-9-]*|body:\\d+(?:\\.\\d+)*)"
                            + "|"
                            + NOT_BEFORE
                            + "[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\\p{Alnum}_])"
                            + "|\\{\\{[^{}]*}}|\\{\\d+}");
    private static final Pattern KEY =
            Pattern.compile(NOT_BEFORE + "[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern QUOTED = Pattern.compile("「[^「」]*」");
    private static final String EXAMINATION = "tokuden.examination.";
    private static final List<String> BUNDLES =
            List.of(
                    "tokuden.troubles",
                    "tokuden.casework.lacks",
                    "tokuden.casework.work.entries",
                    "tokuden.documents.faults",
                    "tokuden.desktop.messages",
                    "tokuden.terminal.messages");

    private InternalWords() {}

    /** Every such word of the sentence, in order, each once. */
    static List<String> in(List<Run> sentence) {
        String words = own(sentence);
        Stream<String> written = WRITTEN.matcher(words).results().map(MatchResult::group);
        Stream<String> keys =
                KEY.matcher(words).results().map(MatchResult::group).filter(InternalWords::isKey);
        return Stream.concat(written, keys).distinct().toList();
    }

    private static String own(List<Run> sentence) {
        String words =
                sentence.stream()
                        .map(r -> isOwn(r.look()) ? r.text() : " ")
                        .collect(Collectors.joining());
        return QUOTED.matcher(words).replaceAll("「」");
    }

    private static boolean isOwn(Run.Look look) {
        return switch (look) {
            case PLAIN, EMPHASIS, UNCONFIRMED -> true;
            case QUOTED, FIXED_PITCH, MISSING -> false;
        };
    }

    /** A text of the program stands under that key: a name of a host does not. */
    private static boolean isKey(String word) {
        String family = word.substring(0, word.indexOf('.'));
        return Stream.concat(BUNDLES.stream(), Stream.of(EXAMINATION + family))
                .anyMatch(bundle -> holds(bundle, word));
    }

    private static boolean holds(String bundle, String key) {
        try {
            return ResourceBundle.getBundle(
                            bundle,
                            Locale.JAPANESE,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES))
                    .containsKey(key);
        } catch (MissingResourceException none) {
            return false;
        }
    }
}
