package tokuden.documents.render;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tokuden.documents.Run;

/** Sets the text of one PDF: faces, sizes, looks. */
final class PdfText {
    /** The size of the body in points; also the width of one 全角 character. */
    static final float SIZE = 11f;

    private static final float SMALL = 9f;

    private final Glyphs glyphs;
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);

    PdfText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    PdfFont font(Face face) {
        return fonts.computeIfAbsent(
                face,
                f ->
                        PdfFontFactory.createFont(
                                f.program(),
                                PdfEncodings.IDENTITY_H,
                                EmbeddingStrategy.FORCE_EMBEDDED));
    }

    /** A paragraph of body text, closed up to those around it. */
    Paragraph body(List<Run> runs) {
        return add(new Paragraph(), runs, SIZE).setMargin(0).setMultipliedLeading(1.45f);
    }

    /** The text of a cell. */
    Paragraph cell(List<Run> runs) {
        return add(new Paragraph(), runs, SMALL).setMargin(0).setMultipliedLeading(1.25f);
    }

    /** One line of plain text, or as many as it takes. */
    Paragraph line(String text) {
        return body(List.of(Run.plain(text)));
    }

    /** Text to stand within a paragraph. */
    Text inline(String text) {
        Glyphs.Stretch shown = glyphs.stretches(text, Face.MINCHO).get(0);
        return new Text(shown.text()).setFont(font(shown.face()));
    }

    private Paragraph add(Paragraph to, List<Run> runs, float size) {
        for (Run run : runs) {
            Face wanted = run.look() == Run.Look.PLAIN ? Face.MINCHO : Face.GOTHIC;
            for (Glyphs.Stretch stretch : glyphs.stretches(run.text(), wanted)) {
                Text text = new Text(stretch.text()).setFont(font(stretch.face()));
                to.add(look(text, run.look(), size));
            }
        }
        return to.setFontSize(size);
    }

    private static Text look(Text text, Run.Look look, float size) {
        return switch (look) {
            case PLAIN, EMPHASIS -> text;
            case FIXED_PITCH -> text.setFontSize(size * 0.9f);
            case UNCONFIRMED -> text.setUnderline();
        };
    }
}
