package tokuden.documents.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong with a template, and where: found when it is read, before anything is drawn.
 *
 * @param template the file
 * @param line from 1; 0 for the file as a whole
 * @param column from 1
 * @param name the field, mark or phrase it is about
 */
public record Fault(Kind kind, String template, int line, int column, String name) {
    /** What is wrong. */
    public enum Kind {
        /** the head of the file lacks id, version or title */
        NO_HEADER,
        /** a line of the head that is none */
        UNKNOWN_HEADER,
        /** a placeholder that no field of the form answers */
        UNKNOWN_FIELD,
        /** a format that does not fit the kind of the field */
        WRONG_FORMAT,
        /** {@code {{} without its end */
        UNCLOSED,
        /** a line that begins with a mark but does not go on as it must */
        WRONG_LINE,
        /** a part that the shipped template has and an office copy must not leave out */
        PART_LEFT_OUT,
        /** a phrase that the form needs */
        PHRASE_LEFT_OUT,
        /** other words than those kept, under their version */
        VERSION_KEPT
    }

    /** The fault in a sentence: file, line, column, what. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.documents.faults",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] places = {template, Integer.toString(line), Integer.toString(column), name};
        return new MessageFormat(texts.getString(kind.name()), language).format(places);
    }
}
