package tokuden.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * A paper of the office before it is drawn: what it is, its blocks from top to bottom, and the
 * places of its wording that are still empty.
 *
 * @param blocks the first is read first; a title is among them
 */
public record Document(Metadata metadata, List<Block> blocks, List<Gap> gaps) {
    public Document {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
    }

    /** A paper whose wording is filled everywhere. */
    public Document(Metadata metadata, List<Block> blocks) {
        this(metadata, blocks, List.of());
    }

    /** The same blocks under other particulars. */
    public Document with(Metadata other) {
        return new Document(other, blocks, gaps);
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
     * @param templates the wordings it was composed with, its own first
     * @param issue where it stands in the journal, once it is issued
     */
    public record Metadata(
            String id,
            String kind,
            String title,
            String language,
            LocalDate dated,
            boolean draft,
            List<TemplateRef> templates,
            Optional<Issue> issue) {
        private static final String JAPANESE = "ja-JP";

        public Metadata {
            templates = List.copyOf(templates);
        }

        /** Particulars of a Japanese paper without a template, not issued. */
        public Metadata(String id, String kind, String title, LocalDate dated, boolean draft) {
            this(id, kind, title, JAPANESE, dated, draft, List.of(), Optional.empty());
        }

        /** The same, issued. */
        public Metadata issuedAt(Issue place) {
            return new Metadata(
                    id, kind, title, language, dated, draft, templates, Optional.of(place));
        }
    }

    /**
     * What the foot of an issued paper says on every page, so that neither it nor the end of the
     * journal can be changed without notice.
     *
     * @param seq running number of the head of the journal when it was issued; 0 before any act
     * @param head hash of that record
     * @param document hash of the words of the paper
     */
    public record Issue(long seq, String head, Sha256 document) {}
}
