package tokuden.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper of the office before it is drawn: what it is, and its blocks from top to bottom.
 *
 * @param blocks the first is read first; a title is among them
 */
public record Document(Metadata metadata, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * What a file says about the paper.
     *
     * @param id stable name of this paper; equal papers with equal ids give equal files
     * @param kind stable key of the form, {@code corrective-order}
     * @param title as a reading program announces it
     * @param language BCP 47, {@code ja-JP}
     * @param dated the day the paper bears, or of the draft
     * @param draft true for a draft (案), which bears that mark on every page
     */
    public record Metadata(
            String id,
            String kind,
            String title,
            String language,
            LocalDate dated,
            boolean draft) {}
}
