package tokuden.desktop.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.desktop.kit.Stretch;
import tokuden.evidence.Passage;
import tokuden.mail.DecodedText;
import tokuden.mail.Span;

/**
 * A line of the mail as a person reads it, with the way back to the bytes behind each character.
 *
 * @param label what stands before the text ({@code 件名}), "" if nothing
 * @param start where the line begins in its source
 */
record ShownLine(Kind kind, String label, String text, Optional<DecodedText> source, int start) {
    static ShownLine plain(Kind kind, String text) {
        return new ShownLine(kind, "", text, Optional.empty(), 0);
    }

    /** The text cut where a mark begins or ends. */
    List<Stretch> stretches(List<Passage> marks) {
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marked(i, marks) != marked(from, marks)) {
                all.add(new Stretch(text.substring(from, i), marked(from, marks)));
                from = i;
            }
        }
        return all;
    }

    boolean marked(List<Passage> marks) {
        return source.isPresent()
                && !marks.isEmpty()
                && text.chars().count() > 0
                && stretches(marks).stream().anyMatch(Stretch::marked);
    }

    private boolean marked(int at, List<Passage> marks) {
        if (source.isEmpty() || marks.isEmpty()) {
            return false;
        }
        Span bytes = source.get().bytesOf(start + at, start + at + 1);
        return marks.stream().anyMatch(m -> m.from() < bytes.to() && bytes.from() < m.to());
    }

    /** What kind of line it is. */
    enum Kind {
        FIELD,
        HEADING,
        BODY,
        WARNING
    }
}
