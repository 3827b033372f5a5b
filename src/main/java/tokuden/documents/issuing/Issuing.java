package tokuden.documents.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.documents.Document;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.render.Renderer;
import tokuden.documents.render.WordRenderer;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/**
 * Draws a paper as PDF and as Word file and, when it is issued, seals the PDF as an exhibit of its
 * own and enters both hashes in the journal. The same paper issued again is the same exhibit.
 */
public final class Issuing {
    private final Renderer pdf = new PdfRenderer();
    private final Renderer word = new WordRenderer();
    private final Sealing sealing;
    private final Journal journal;
    private final Clock clock;

    public Issuing(Sealing sealing, Journal journal, Clock clock) {
        this.sealing = sealing;
        this.journal = journal;
        this.clock = clock;
    }

    /** A paper in both files; they say the same. */
    public record Paper(byte[] pdf, byte[] word) {}

    /** Draws the paper without issuing it: a draft, a preview. */
    public Paper draw(Document document) {
        return new Paper(drawn(pdf, document), drawn(word, document));
    }

    /** Draws the paper and seals it. */
    public Paper issue(Document document, Officer by) {
        Paper paper = draw(document);
        Instant now = clock.instant();
        String id = document.metadata().id();
        Origin origin =
                new Origin("issued:" + id, Origin.Kind.ISSUED, now, by.id(), Optional.empty());
        Exhibits.Sealed sealed = sealing.seal(paper.pdf(), origin);
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("pdf", sealed.exhibit().hash().hex());
        particulars.put("docx", Sha256.of(paper.word()).hex());
        journal.append(new JournalEntry(now, by.id(), "paper.issued", id, particulars));
        return paper;
    }

    private static byte[] drawn(Renderer renderer, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer.render(document, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
