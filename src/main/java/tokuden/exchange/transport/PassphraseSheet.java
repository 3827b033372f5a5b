package tokuden.exchange.transport;

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
import tokuden.evidence.Sha256;
import tokuden.office.JapaneseDates;

/** The sheet with the passphrase of a locked package (合言葉の通知), which travels another way. */
public final class PassphraseSheet {
    private final Properties words = words();

    /**
     * What it says.
     *
     * @param file name of the package it opens
     * @param hash of that package
     */
    public record Facts(
            String recipient, String file, Sha256 hash, LocalDate day, Passphrase passphrase) {}

    /** The sheet as PDF. */
    public byte[] draw(Facts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(compose(facts), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    Document compose(Facts facts) {
        return new Document(
                new Document.Metadata(
                        facts.file() + " passphrase",
                        "passphrase",
                        words.getProperty("title"),
                        facts.day(),
                        false),
                List.of(
                        new Block.Title(words.getProperty("title")),
                        new Block.Particulars(
                                List.of(
                                        entry("recipient", Run.plain(facts.recipient())),
                                        entry("day", written(facts.day())),
                                        entry("file", Run.fixed(facts.file())),
                                        entry("hash", Run.fixed(facts.hash().hex())),
                                        entry("passphrase", Run.fixed(facts.passphrase().text())),
                                        entry("kana", Run.plain(facts.passphrase().kana())))),
                        paragraph("how"),
                        paragraph("apart")));
    }

    private static Run written(LocalDate day) {
        return Run.plain(JapaneseDates.written(day));
    }

    private Block.Particulars.Entry entry(String key, Run value) {
        return Block.Particulars.Entry.of(words.getProperty(key), value);
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(1, List.of(Run.plain(words.getProperty(key))));
    }

    private static Properties words() {
        try (InputStream in = PassphraseSheet.class.getResourceAsStream("sheet.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
