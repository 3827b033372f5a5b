package tokuden.documents.forms;

import java.util.List;

/**
 * Free text of an investigator in the lines it was written in, without its own numbering blanks.
 */
final class Lines {
    private Lines() {}

    /** The lines that say something. */
    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** All in one line. */
    static String joined(String text) {
        return String.join("　", of(text));
    }
}
