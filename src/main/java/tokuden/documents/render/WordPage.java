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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import tokuden.documents.Document;

/**
 * The page of a Word file: A4, margins, styles of headings, page numbers and the mark of a draft.
 */
final class WordPage {
    private static final long TWIPS_PER_CM = 567;
    private static final double DRAFT_SIZE = 22;
    private static final double FOOT_SIZE = 6;
    private static final String DRAFT_GREY = "999999";

    private WordPage() {}

    static void set(XWPFDocument file, Document.Metadata metadata) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TWIPS_PER_CM * 5 / 2));
        margins.setBottom(BigInteger.valueOf(TWIPS_PER_CM * 5 / 2));
        margins.setRight(BigInteger.valueOf(TWIPS_PER_CM * 5 / 2));
        margins.setLeft(BigInteger.valueOf(TWIPS_PER_CM * 3));
        styles(file, metadata.language());
        XWPFHeaderFooterPolicy policy = file.createHeaderFooterPolicy();
        if (metadata.draft()) {
            draft(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
        }
        XWPFFooter footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        metadata.issue().map(Numbered::foot).orElse(List.of()).forEach(l -> foot(footer, l));
        numbers(footer);
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
