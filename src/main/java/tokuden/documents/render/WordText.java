package tokuden.documents.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import tokuden.documents.Run;

/** Sets the text of one Word file; every run names its face for all kinds of letters. */
final class WordText {
    /** Of the body, in points. */
    static final double SIZE = 11;

    /** Of tables and page numbers. */
    static final double SMALL = 9;

    private final Glyphs glyphs;

    WordText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    void add(XWPFParagraph to, List<Run> runs, double size) {
        for (Run run : runs) {
            Face wanted = run.look() == Run.Look.PLAIN ? Face.MINCHO : Face.GOTHIC;
            for (Glyphs.Stretch stretch : glyphs.stretches(run.text(), wanted)) {
                XWPFRun set = face(to.createRun(), stretch.face(), size);
                set.setText(stretch.text());
                look(set, run.look(), size);
            }
        }
    }

    static XWPFRun face(XWPFRun run, Face face, double size) {
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(face.family(), range);
        }
        run.setFontSize(size);
        return run;
    }

    private static void look(XWPFRun run, Run.Look look, double size) {
        switch (look) {
            case PLAIN, QUOTED, EMPHASIS -> run.setFontSize(size);
            case FIXED_PITCH -> run.setFontSize(Math.rint(size * 1.8) / 2);
            case UNCONFIRMED, MISSING -> run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }
}
