package tokuden.bench;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tokuden.casework.CaseMail;
import tokuden.casework.Party;
import tokuden.documents.Document;
import tokuden.documents.forms.Addressee;
import tokuden.documents.forms.EvidenceIndex;
import tokuden.documents.forms.Letter;
import tokuden.documents.forms.ReportDemandForm;
import tokuden.documents.forms.Stationery;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.render.XlsxSheet;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;

/**
 * What papers cost, in processor time of one thread: a paper against a bare hello-world of the same
 * library with the same font, a hundred papers, and an index of 100,000 rows.
 */
final class DocumentsBench {
    private static final int WARM = 40;
    private static final int RUNS = 41;
    private static final int PAPERS = 100;
    private static final int ROWS = 100_000;
    private static final String FONT = "/fonts/BIZUDMincho_400Regular.ttf";

    private DocumentsBench() {}

    static void measure() throws IOException {
        Issuing.warm();
        long begun = System.nanoTime();
        Document paper = paper(0);
        drawn(paper);
        long first = System.nanoTime() - begun;
        for (int i = 0; i < WARM; i++) {
            drawn(paper(i));
            hello();
        }
        double order = median(() -> drawn(paper(1)));
        double hello = median(DocumentsBench::hello);
        System.out.printf(
                "one paper, facts to PDF/A-2a: %.1f ms CPU; bare hello-world, same font: %.1f ms;"
                        + " ratio %.2f%n",
                order / 1e6, hello / 1e6, order / hello);
        System.out.printf("first paper after warming: %.0f ms wall%n", first / 1e6);
        hundred();
        index();
    }

    private static void hundred() throws IOException {
        long before = cpu();
        long begun = System.nanoTime();
        for (int i = 0; i < PAPERS; i++) {
            drawn(paper(i));
        }
        double seconds = (cpu() - before) / 1e9;
        System.out.printf(
                "%d papers on one thread: %.2f s CPU, %.2f s wall; %.0f a minute of CPU%n",
                PAPERS, seconds, (System.nanoTime() - begun) / 1e9, PAPERS / seconds * 60);
    }

    private static void index() throws IOException {
        rows(ROWS / 10);
        long before = cpu();
        long size = rows(ROWS);
        double seconds = (cpu() - before) / 1e9;
        System.out.printf(
                "index of %,d rows: %.2f s CPU, %.1f MB; %,.0f rows a second of CPU%n",
                ROWS, seconds, size / 1e6, ROWS / seconds);
    }

    private static long rows(int count) throws IOException {
        Counted to = new Counted();
        XlsxSheet sheet = new XlsxSheet((name, text) -> Sha256.of(new byte[0]));
        sheet.write(EvidenceIndex.of(() -> entries(count), Templates.shipped()), to);
        return to.written;
    }

    private static Iterator<EvidenceIndex.Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(DocumentsBench::entry).iterator();
    }

    private static EvidenceIndex.Entry entry(int number) {
        Instant sent = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number);
        Sha256 hash = Sha256.of(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
        String from = "sender" + number % 97 + "@mail.example.com";
        return new EvidenceIndex.Entry(
                new CaseMail(hash, Optional.of(sent), from, "【無料】今だけのお得な情報 " + number),
                4_096,
                "情報提供（転送）",
                "");
    }

    private static Document paper(int number) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Letter letter =
                new Letter(
                        "bench-" + number,
                        Optional.of("総基消第" + (number + 1) + "号"),
                        Optional.of(day),
                        day,
                        List.of(new Addressee("東京都千代田区見本町1-2-3", "株式会社見本配信", "代表取締役 見本 太郎")),
                        List.of("総務大臣"),
                        "電話 03-0000-0000");
        ReportDemandForm.Facts facts =
                new ReportDemandForm.Facts(
                        letter,
                        Party.Part.SENDER,
                        "送信に係る事実を確認するため。",
                        List.of("送信した電子メールの数", "同意を証する記録"),
                        Optional.of(day.plusDays(14)),
                        "総務省",
                        "書面による。");
        return new ReportDemandForm().compose(facts, STATIONERY);
    }

    private static final Stationery STATIONERY = Stationery.shipped();

    private static void drawn(Document paper) throws IOException {
        new PdfRenderer().render(paper, OutputStream.nullOutputStream());
    }

    private static void hello() throws IOException {
        try (InputStream file = DocumentsBench.class.getResourceAsStream(FONT);
                PdfDocument pdf = new PdfDocument(new PdfWriter(new ByteArrayOutputStream()));
                com.itextpdf.layout.Document pages = new com.itextpdf.layout.Document(pdf)) {
            PdfFont font = PdfFontFactory.createFont(file.readAllBytes(), PdfEncodings.IDENTITY_H);
            pages.add(new Paragraph("こんにちは世界").setFont(font));
        }
    }

    /** Something measured. */
    private interface Work {
        void run() throws IOException;
    }

    private static double median(Work work) throws IOException {
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = cpu();
            work.run();
            times[i] = cpu() - before;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static final class Counted extends OutputStream {
        private long written;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            written += count;
        }
    }
}
