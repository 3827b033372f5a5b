package tokuden.documents.render;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import tokuden.documents.Document;
import tokuden.documents.TemplateRef;

/** Opens a file that claims PDF/A-2a and PDF/UA-1 and holds what both demand of a whole file. */
final class PdfFile {
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PdfFile() {}

    static PdfDocument open(Document.Metadata metadata, Glyphs glyphs, OutputStream to) {
        PdfString id = new PdfString(SteadyBytes.identity(metadata));
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        PdfADocument file = new Ordered(new PdfWriter(to, properties));
        file.setTagged();
        file.getCatalog().setLang(new PdfString(metadata.language()));
        file.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        file.getDocumentInfo().setTitle(glyphs.shown(metadata.title()));
        if (!metadata.templates().isEmpty()) {
            file.getDocumentInfo().setKeywords(wording(metadata));
        }
        dated(file, metadata.dated());
        claimUniversalAccess(file);
        return file;
    }

    /** Otherwise the zone of the machine would stand in the file. */
    private static void dated(PdfADocument file, LocalDate day) {
        Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        midnight.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        String written = new PdfDate(midnight).getPdfObject().getValue();
        for (PdfName date : List.of(PdfName.CreationDate, PdfName.ModDate)) {
            file.getDocumentInfo().setMoreInfo(date.getValue(), written);
        }
    }

    /** The wording it was composed with, as its keywords. */
    static String wording(Document.Metadata metadata) {
        return metadata.templates().stream()
                .map(TemplateRef::text)
                .collect(Collectors.joining(", "));
    }

    /** Writes its fonts in the order of their names: the same paper gives the same bytes. */
    private static final class Ordered extends PdfADocument {
        private static final long serialVersionUID = 1L;

        Ordered(PdfWriter writer) {
            super(writer, PdfAConformance.PDF_A_2A, colours());
        }

        @Override
        protected Collection<PdfFont> getDocumentFonts() {
            return super.getDocumentFonts().stream()
                    .sorted(Comparator.comparing(Ordered::name))
                    .toList();
        }

        private static String name(PdfFont font) {
            return font.getFontProgram().getFontNames().getFontName();
        }
    }

    private static PdfOutputIntent colours() {
        return new PdfOutputIntent(
                "Custom",
                "",
                "http://www.color.org",
                "sRGB IEC61966-2.1",
                new ByteArrayInputStream(SRGB));
    }

    private static void claimUniversalAccess(PdfADocument file) {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(UA, "pdfuaid");
            XMPMeta claims = XMPMetaFactory.create();
            claims.setPropertyInteger(
                    UA, "part", 1, new PropertyOptions(PropertyOptions.SEPARATE_NODE));
            file.setXmpMetadata(claims);
        } catch (XMPException e) {
            throw new IllegalStateException(e);
        }
    }
}
