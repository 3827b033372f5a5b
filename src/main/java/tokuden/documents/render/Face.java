package tokuden.documents.render;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/** The bundled faces that papers are set in, each parsed once and shared by all papers. */
enum Face {
    MINCHO("BIZUDMincho_400Regular.ttf", "BIZ UDMincho"),
    GOTHIC("BIZUDGothic_400Regular.ttf", "BIZ UDGothic"),
    /** for what the other two lack, such as 𠮷 */
    FALLBACK("NotoSansJP_400Regular.ttf", "Noto Sans JP");

    private final String file;
    private final String family;
    private volatile FontProgram program;

    Face(String file, String family) {
        this.file = file;
        this.family = family;
    }

    String family() {
        return family;
    }

    FontProgram program() {
        FontProgram parsed = program;
        if (parsed == null) {
            synchronized (this) {
                parsed = program == null ? parse() : program;
                program = parsed;
            }
        }
        return parsed;
    }

    /**
     * True if this face shows the character, and a reader of the file gets the same character back
     * from it: some glyphs are shared by two characters, and only one of them is told by the file.
     */
    boolean shows(int codePoint) {
        Glyph glyph = program().getGlyph(codePoint);
        if (glyph == null || glyph.getCode() == 0) {
            return false;
        }
        int told = program().getGlyphByCode(glyph.getCode()).getUnicode();
        return told == codePoint || told > 0 && folded(told).equals(folded(codePoint));
    }

    private static String folded(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    private FontProgram parse() {
        try (InputStream font = Face.class.getResourceAsStream("/fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException("not shipped: fonts/" + file);
            }
            return new LeanFont(font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
