package tokuden.exchange.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.render.PdfRenderer;

/** Files of other programs with something in them. */
final class HiddenFiles {
    private HiddenFiles() {}

    private interface Writing {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] zip(String name, byte[] octets, String remark) {
        return written(
                out -> {
                    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
                        zip.setComment(remark);
                        zip.putNextEntry(new ZipEntry(name));
                        zip.write(octets);
                        zip.closeEntry();
                    }
                });
    }

    static byte[] gzip(byte[] octets) {
        return written(
                out -> {
                    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                        zip.write(octets);
                    }
                });
    }

    static byte[] sheet(String s) {
        return written(
                out -> {
                    try (XSSFWorkbook book = new XSSFWorkbook()) {
                        book.createSheet().createRow(3).createCell(2).setCellValue("to " + s);
                        book.write(out);
                    }
                });
    }

    static byte[] author(String s) {
        return written(
                out -> {
                    try (XSSFWorkbook book = new XSSFWorkbook()) {
                        book.createSheet();
                        book.getProperties().getCoreProperties().setCreator(s);
                        book.write(out);
                    }
                });
    }

    static byte[] note(String s) {
        return written(
                out -> {
                    try (XSSFWorkbook book = new XSSFWorkbook()) {
                        XSSFSheet sheet = book.createSheet();
                        XSSFDrawing drawing = sheet.createDrawingPatriarch();
                        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
                        drawing.createCellComment(anchor)
                                .setString(book.getCreationHelper().createRichTextString(s));
                        book.write(out);
                    }
                });
    }

    static byte[] word(String s) {
        return written(
                out -> {
                    try (XWPFDocument document = new XWPFDocument()) {
                        XWPFParagraph paragraph = document.createParagraph();
                        paragraph.createRun().setText(s.substring(0, 3));
                        paragraph.createRun().setText(s.substring(3));
                        document.write(out);
                    }
                });
    }

    static byte[] old(String s) {
        return written(
                out -> {
                    try (POIFSFileSystem file = new POIFSFileSystem()) {
                        byte[] octets = (" ".repeat(3000) + s).getBytes(UTF_16LE);
                        file.getRoot().createDocument("Words", new ByteArrayInputStream(octets));
                        file.writeFilesystem(out);
                    }
                });
    }

    static byte[] picture(String s) {
        return written(
                out -> {
                    out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                        deflater.write(s.getBytes(UTF_8));
                    }
                    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
                    chunk.writeBytes("zTXtx comment\0\0".getBytes(ISO_8859_1));
                    chunk.writeBytes(packed.toByteArray());
                    DataOutputStream data = new DataOutputStream(out);
                    data.writeInt(chunk.size() - 4);
                    data.write(chunk.toByteArray());
                    CRC32 sum = new CRC32();
                    sum.update(chunk.toByteArray());
                    data.writeInt((int) sum.getValue());
                });
    }

    static byte[] paper(String s) {
        return drawn("title", "拝啓 " + s + " 敬具");
    }

    static byte[] titled(String s) {
        return drawn("sale " + s, "拝啓");
    }

    private static byte[] drawn(String title, String words) {
        Document paper =
                new Document(
                        new Document.Metadata("id", "kind", title, LocalDate.of(2026, 1, 5), false),
                        List.of(
                                new Block.Title("sale"),
                                new Block.Paragraph(1, List.of(Run.plain(words)))));
        return written(out -> new PdfRenderer().render(paper, out));
    }
}
