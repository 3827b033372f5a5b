package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;

class LineBreakingTest {
    private static final String TEXT =
            "送信者は、「未承諾広告※」の表示（表題部の最前部）をせずに、電子メールを送信した。"
                    + "『お得な情報』（https://www.example.com/a?b=c）と称し、約3,000通（うち42％）を、"
                    + "「news@mail.example.com」から送った。";

    @Test
    void no_line_begins_or_ends_with_a_character_that_must_not() throws IOException {
        Document paper = Papers.paperOf(paragraphs());

        List<String> lines = lines(Papers.drawn(new PdfRenderer(), paper));

        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(lines)
                .allSatisfy(l -> assertThat(LineBreaking.NOT_FIRST).doesNotContain(first(l)));
        assertThat(lines)
                .allSatisfy(l -> assertThat(LineBreaking.NOT_LAST).doesNotContain(last(l)));
    }

    /** The same text, shifted by one character each time, in several looks. */
    private static List<Block> paragraphs() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Title("試験")));
        for (int shift = 0; shift < 45; shift++) {
            String lead = "あ".repeat(shift);
            blocks.add(new Block.Paragraph(shift % 4, List.of(Run.plain(lead + TEXT))));
            blocks.add(
                    new Block.Paragraph(
                            shift % 3,
                            List.of(
                                    Run.plain(lead + "件名は「"),
                                    Run.fixed("今だけ！（無料）"),
                                    Run.plain("」（証1）、本文は「"),
                                    Run.unconfirmed("【要確認】"),
                                    Run.plain("」である。"))));
        }
        return blocks;
    }

    private static List<String> lines(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                lines.addAll(
                        PdfTextExtractor.getTextFromPage(pdf.getPage(i))
                                .lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList());
            }
        }
        return lines;
    }

    private static String first(String line) {
        return line.substring(0, 1);
    }

    private static String last(String line) {
        return line.substring(line.length() - 1);
    }
}
