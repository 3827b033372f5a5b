package tokuden.documents.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.render.PdfRenderer;
import tokuden.office.JapaneseDates;
import tokuden.office.Office;

/**
 * The sheet with the recovery code of an encrypted store (復旧コードの用紙), to be sealed and kept by the
 * head of the office.
 */
public final class RecoverySheet {
    private final Properties words = words();

    /** The sheet as PDF. */
    public byte[] draw(Office office, String code, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(compose(office, code, day), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    Document compose(Office office, String code, LocalDate day) {
        String title = words.getProperty("title");
        return new Document(
                new Document.Metadata("recovery-sheet", "recovery-sheet", title, day, false),
                List.of(
                        new Block.Title(title),
                        new Block.Particulars(
                                List.of(
                                        entry(
                                                "office",
                                                Run.plain(office.ministry() + office.section())),
                                        entry("day", Run.plain(JapaneseDates.written(day))),
                                        entry("code", Run.fixed(code)))),
                        paragraph("why"),
                        paragraph("how"),
                        paragraph("apart")));
    }

    private Block.Particulars.Entry entry(String key, Run value) {
        return Block.Particulars.Entry.of(words.getProperty(key), value);
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(1, List.of(Run.plain(words.getProperty(key))));
    }

    private static Properties words() {
        try (InputStream in =
                RecoverySheet.class.getResourceAsStream("recovery-sheet.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
