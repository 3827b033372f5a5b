package tokuden.casework.approval;

import java.util.List;

/**
 * The words of a draft (起案文): title, gist in a few lines for the approver, paragraphs.
 *
 * @param gist at most three lines are shown
 */
public record DraftText(String title, String gist, List<Paragraph> paragraphs) {
    public DraftText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Is there a paragraph of that mark? */
    public boolean has(String mark) {
        return paragraphs.stream().anyMatch(p -> p.mark().equals(mark));
    }
}
