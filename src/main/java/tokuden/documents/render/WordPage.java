package tokuden.documents.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import tokuden.documents.Document;

/**
 * The page of a Word file: A4, margins, styles of headings, page numbers and the mark of a draft.
 */
final class WordPage {
    private static final int TWIPS_PER_CM = 567;
    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int BINDING = TWIPS_PER_CM * 3;
    private static final int OUTER = TWIPS_PER_CM * 5 / 2;

    /** Between the margins, in twentieths of a point. */
    static final int BODY_WIDTH = SHORT - BINDING - OUTER;

    /** The same on pages that lie on their long side. */
    static final int WIDE_BODY_WIDTH = LONG - OUTER - OUTER;

    private static final double DRAFT_SIZE = 22;
    private static final double FOOT_SIZE = 6;
    private static final String DRAFT_GREY = "999999";

    private WordPage() {}

    static void set(XWPFDocument file, Document.Metadata metadata) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        section.addNewPgMar();
        size(section, SHORT, LONG);
        margins(section, OUTER, BINDING);
        styles(file, metadata.language());
        XWPFHeaderFooterPolicy policy = file.createHeaderFooterPolicy();
        if (metadata.draft()) {
            draft(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
        }
        XWPFFooter footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        metadata.issue().map(Numbered::foot).orElse(List.of()).forEach(l -> foot(footer, l));
        numbers(footer);
    }

    /** The pages from here on lie on their long side; those before keep their section. */
    static void turn(XWPFDocument file) {
        CTSectPr last = file.getDocument().getBody().getSectPr();
        if (!file.getBodyElements().isEmpty()) {
            XWPFParagraph end = file.createParagraph();
            end.setSpacingAfter(0);
            WordText.face(end.createRun(), Face.MINCHO, 1);
            end.getCTP().getPPr().setSectPr((CTSectPr) last.copy());
        }
        size(last, LONG, SHORT);
        last.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        margins(last, BINDING, OUTER);
    }

    private static void size(CTSectPr section, int width, int height) {
        section.getPgSz().setW(BigInteger.valueOf(width));
        section.getPgSz().setH(BigInteger.valueOf(height));
    }

    private static void margins(CTSectPr section, int top, int left) {
        CTPageMar margins = section.getPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(OUTER));
        margins.setRight(BigInteger.valueOf(OUTER));
        margins.setLeft(BigInteger.valueOf(left));
    }

    /** The style of headings of that level. */
    static String headingStyle(int level) {
        return "Heading" + level;
    }

    private static void styles(XWPFDocument file, String language) {
        XWPFStyles styles = file.createStyles();
        styles.setEastAsia(language);
        styles.addStyle(style(styles, "Title", "Title", -1));
        for (int level = 1; level <= 5; level++) {
            styles.addStyle(style(styles, headingStyle(level), "heading " + level, level - 1));
        }
    }

    private static XWPFStyle style(XWPFStyles styles, String id, String name, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (outline >= 0) {
            style.addNewPPr().addNewKeepNext();
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        return new XWPFStyle(style, styles);
    }

    /** 案 above the text: a shape behind it covers the text where its face is missing. */
    private static void draft(XWPFParagraph line) {
        line.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun mark = WordText.face(line.createRun(), Face.GOTHIC, DRAFT_SIZE);
        mark.setColor(DRAFT_GREY);
        mark.setText("案");
    }

    private static void foot(XWPFFooter footer, String words) {
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(0);
        WordText.face(line.createRun(), Face.MINCHO, FOOT_SIZE).setText(words);
    }

    private static void numbers(XWPFFooter footer) {
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        field(line, "PAGE");
        WordText.face(line.createRun(), Face.MINCHO, WordText.SMALL).setText("／");
        field(line, "NUMPAGES");
    }

    private static void field(XWPFParagraph line, String instruction) {
        part(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        part(line).getCTR().addNewInstrText().setStringValue(instruction);
        part(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun part(XWPFParagraph line) {
        return WordText.face(line.createRun(), Face.MINCHO, WordText.SMALL);
    }
}
