package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;

/** Papers for tests, and their words read back from the files drawn of them. */
public final class Papers {
    private static final String DRAFT_MARK = "案";
    private static final String NUMBER = "/";

    private Papers() {}

    /** A paper of one paragraph. */
    public static Document paperSaying(String words) {
        return paperOf(
                List.of(
                        new Block.Title("試験の文書"),
                        new Block.Paragraph(0, List.of(Run.plain(words), Run.fixed(words)))));
    }

    /** A paper of these blocks. */
    public static Document paperOf(List<Block> blocks) {
        return new Document(
                new Document.Metadata("test-1", "test", "試験の文書", LocalDate.of(2026, 11, 24), false),
                blocks);
    }

    /** The file. */
    public static byte[] drawn(Renderer renderer, Document document) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            renderer.render(document, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The words of a PDF as a reading program gets them: without artifacts and blanks. */
    public static String wordsOfPdf(byte[] file) {
        StringBuilder words = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                new PdfCanvasProcessor(new Words(words)).processPageContent(pdf.getPage(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return normalised(words.toString());
    }

    /** Everything that stands on the pages of a PDF, artifacts too. */
    public static String everyWordOfPdf(byte[] file) {
        StringBuilder words = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                words.append(PdfTextExtractor.getTextFromPage(pdf.getPage(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return normalised(words.toString());
    }

    /** The words of a Word file without the mark of a draft and what stands in its foot. */
    public static String wordsOfWord(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String words = normalised(WordWords.of(word));
            String draft =
                    word.getHeaderList().isEmpty()
                            ? ""
                            : normalised(word.getHeaderList().get(0).getText());
            assertThat(draft).isIn("", DRAFT_MARK);
            assertThat(normalised(word.getFooterList().get(0).getText())).endsWith(NUMBER);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that stands in the foot of a Word file. */
    public static String footOfWord(byte[] file) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return normalised(word.getFooterList().get(0).getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the paper itself. */
    public static String wordsOf(Document document) {
        byte[] text = drawn(new TextRenderer(), document);
        return normalised(new String(text, StandardCharsets.UTF_8));
    }

    /** Without blanks, and compatible shapes made one: a glyph may stand for two characters. */
    static String normalised(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private record Words(StringBuilder to) implements IEventListener {
        @Override
        public void eventOccurred(IEventData data, EventType type) {
            TextRenderInfo text = (TextRenderInfo) data;
            boolean artifact =
                    text.getCanvasTagHierarchy().stream()
                            .anyMatch(tag -> "Artifact".equals(tag.getRole().getValue()));
            if (!artifact) {
                to.append(text.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
