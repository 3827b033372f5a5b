package tokuden.documents.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.documents.Document;
import tokuden.documents.TemplateRef;
import tokuden.documents.render.GlyphNotes;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.render.Renderer;
import tokuden.documents.render.TextRenderer;
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
 * own and enters its hashes and its wording in the journal. A paper with anything open is withheld.
 * The same paper issued again is the same exhibit.
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

    /**
     * Draws a paper that nobody sees, so that the first one somebody waits for comes at once. To be
     * called in the background after the start.
     *
     * @return its pages as a PDF, to be drawn once more by whoever shows pages
     */
    public static byte[] warm() {
        Document paper = WarmingPaper.drawn();
        open(paper);
        drawn(new WordRenderer(), paper);
        pages(paper);
        return pages(paper);
    }

    /** A paper in both files; they say the same. */
    public record Paper(byte[] pdf, byte[] word) {}

    /** Draws the paper without issuing it: a draft, a preview. */
    public Paper draw(Document document) {
        return drawn(document);
    }

    /** The pages of the paper as they would be issued, as a PDF; nothing else is drawn. */
    public static byte[] pages(Document document) {
        return drawn(new PdfRenderer(), document);
    }

    /** Everything that keeps the paper from being issued. */
    public static List<OpenPoint> open(Document document) {
        return OpenPoints.of(document, notes(document));
    }

    /**
     * Issues the paper if nothing is open but what is confirmed. What was confirmed no longer bears
     * its mark, and is entered in the journal with who confirmed it.
     *
     * @param by who issues it and answers for the confirmations
     */
    public Issued issue(Document document, Confirmations confirmed, Officer by) {
        List<OpenPoint> left = open(document).stream().filter(p -> !confirmed.cover(p)).toList();
        if (!left.isEmpty()) {
            return new Issued.Withheld(left);
        }
        Document settled = Settling.of(document, confirmed);
        Sha256 words = WordsHash.of(settled);
        Document placed = settled.with(settled.metadata().issuedAt(place(settled, words)));
        Paper paper = drawn(placed);
        Origin origin =
                new Origin(
                        "issued:" + document.metadata().id(),
                        Origin.Kind.ISSUED,
                        clock.instant(),
                        by.id(),
                        Optional.empty());
        Exhibits.Sealed sealed = sealing.seal(paper.pdf(), origin);
        enter(placed, confirmed, by, paper, sealed.exhibit().hash());
        return new Issued.Done(paper);
    }

    /** Where it was issued before, if it says the same; else the head of the journal now. */
    private Document.Issue place(Document paper, Sha256 words) {
        return new PastIssues(journal)
                .find(paper.metadata().id(), words)
                .orElseGet(
                        () ->
                                journal.head()
                                        .map(r -> new Document.Issue(r.seq(), r.hash(), words))
                                        .orElse(new Document.Issue(0, "", words)));
    }

    private void enter(
            Document placed, Confirmations confirmed, Officer by, Paper paper, Sha256 sealed) {
        Document.Issue issue = placed.metadata().issue().orElseThrow();
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("pdf", sealed.hex());
        particulars.put("docx", Sha256.of(paper.word()).hex());
        particulars.put(PastIssues.WORDS, issue.document().hex());
        particulars.put(PastIssues.HEAD_SEQ, Long.toString(issue.seq()));
        particulars.put(PastIssues.HEAD, issue.head());
        particulars.put(
                "wording",
                placed.metadata().templates().stream()
                        .map(TemplateRef::text)
                        .collect(Collectors.joining(", ")));
        particulars.put(
                "confirmed", confirmed.keys().stream().sorted().collect(Collectors.joining(" ")));
        Instant now = clock.instant();
        String id = placed.metadata().id();
        journal.append(new JournalEntry(now, by.id(), PastIssues.ACTION, id, particulars));
    }

    private Paper drawn(Document document) {
        return new Paper(drawn(pdf, document), drawn(word, document));
    }

    private static GlyphNotes notes(Document document) {
        try {
            return new TextRenderer().render(document, new ByteArrayOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
