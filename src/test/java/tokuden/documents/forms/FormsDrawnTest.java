package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.documents.forms.Orders.ACT;
import static tokuden.documents.forms.Orders.anOrder;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.documents.Document;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.render.WordRenderer;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

/** The contract: every form drawn by every renderer has the same words. */
class FormsDrawnTest {
    static Stream<Document> papers() {
        Orders plain = anOrder().onMails(1, "2026-09-01", Breach.CONSENT);
        Orders full =
                anOrder()
                        .against(Orders.ENTRUSTER)
                        .withSubject("【無料】😀 𠮷野 葛\uDB40\uDD00城 \u202Eevil\u0000 שלום")
                        .onMails(12, "2026-09-01", Breach.CONSENT)
                        .onMails(
                                6,
                                "2026-09-01",
                                Breach.LABELLING,
                                LabellingItem.SENDER_NAME,
                                LabellingItem.POSTAL_ADDRESS);
        return Stream.of(
                CorrectiveOrderForm.compose(plain.decidedOn("2026-11-24"), ACT),
                CorrectiveOrderForm.compose(full.decidedOn("2026-11-24"), ACT),
                CorrectiveOrderForm.draft(full.proposed(), ACT),
                CorrectiveOrderForm.draft(full.ready(), ACT),
                AuthenticationTraceForm.compose(Traces.facts("ja-JP")),
                AuthenticationTraceForm.compose(Traces.facts("en")));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_form_has_the_same_words_in_every_format(Document paper) {
        String words = Papers.wordsOf(paper);

        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);
        byte[] word = Papers.drawn(new WordRenderer(), paper);

        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(words);
        assertThat(Papers.wordsOfWord(word)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_form_conforms_to_archiving_and_universal_access(Document paper) {
        byte[] pdf = Papers.drawn(new PdfRenderer(), paper);

        Conformance conformance = Conformance.of(pdf);

        assertThat(conformance.claimed()).contains("2a", "ua1");
        assertThat(conformance.failures()).isEmpty();
    }

    @Test
    void an_annex_of_200_mails_repeats_its_header_on_every_page() throws IOException {
        Orders many = anOrder().onMails(200, "2026-01-01", Breach.CONSENT);
        Document paper = CorrectiveOrderForm.compose(many.decidedOn("2026-11-24"), ACT);

        byte[] file = Papers.drawn(new PdfRenderer(), paper);

        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            int pages = pdf.getNumberOfPages();
            long headed = 0;
            for (int i = 1; i <= pages; i++) {
                String text = PdfTextExtractor.getTextFromPage(pdf.getPage(i));
                headed += text.contains("送信日時 送信元 件名") ? 1 : 0;
                assertThat(text).contains(i + "／" + pages);
            }
            assertThat(headed).isGreaterThan(5);
            Rectangle last = pdf.getPage(pages).getPageSize();
            assertThat(last.getWidth()).isGreaterThan(last.getHeight());
            Rectangle first = pdf.getPage(1).getPageSize();
            assertThat(first.getHeight()).isGreaterThan(first.getWidth());
        }
        assertThat(Papers.wordsOfPdf(file)).isEqualTo(Papers.wordsOf(paper));
    }
}
