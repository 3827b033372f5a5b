package tokuden.documents.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Numbers headings and items as Word numbers them, so that they count on when somebody inserts one.
 * Every number starts from the value the paper gives it: a list of its own whose first number is
 * that one, continued as long as the paper continues it.
 */
final class WordNumbers {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private final XWPFDocument file;
    private XWPFNumbering numbering;
    private Shape lastShape;
    private int lastValue;
    private boolean lastIsItem;
    private BigInteger lastList;
    private final java.util.Map<Shape, Running> headings = new java.util.EnumMap<>(Shape.class);

    WordNumbers(XWPFDocument file) {
        this.file = file;
    }

    /** How a number is written. */
    private enum Shape {
        DAI("第%1", STNumberFormat.DECIMAL, "第(\\d{1,4})"),
        PLAIN("%1", STNumberFormat.DECIMAL, "(\\d{1,4})"),
        BRACKETED("(%1)", STNumberFormat.DECIMAL, "\\((\\d{1,4})\\)"),
        KANA("%1", STNumberFormat.AIUEO_FULL_WIDTH, "([ア-ワ])"),
        KANA_BRACKETED("(%1)", STNumberFormat.AIUEO_FULL_WIDTH, "\\(([ア-ワ])\\)");

        private final String text;
        private final STNumberFormat.Enum format;
        private final java.util.regex.Pattern written;

        Shape(String text, STNumberFormat.Enum format, String written) {
            this.text = text;
            this.format = format;
            this.written = java.util.regex.Pattern.compile(written);
        }

        /** The value of that number in this shape; 0 if it is not of it. */
        int value(String number) {
            var matcher = written.matcher(number);
            if (!matcher.matches()) {
                return 0;
            }
            String digits = matcher.group(1);
            return format == STNumberFormat.DECIMAL
                    ? Integer.parseInt(digits)
                    : WordNumbers.KANA.indexOf(digits) + 1;
        }
    }

    /** A list and the number it has come to. */
    private record Running(BigInteger list, int value) {}

    /** Numbers the heading; false if Word has no such number, so that it must stand as text. */
    boolean heading(XWPFParagraph paragraph, String number) {
        for (Shape shape : Shape.values()) {
            int value = shape.value(number);
            if (value > 0) {
                Running before = headings.get(shape);
                boolean on = before != null && value == before.value() + 1;
                BigInteger list = on ? before.list() : list(shape, value);
                headings.put(shape, new Running(list, value));
                lastIsItem = false;
                number(paragraph, list);
                return true;
            }
        }
        return false;
    }

    /** Numbers the item; items that follow one another are one list. */
    boolean item(XWPFParagraph paragraph, String number) {
        for (Shape shape : Shape.values()) {
            int value = shape.value(number);
            if (value > 0) {
                boolean on = lastIsItem && lastShape == shape && value == lastValue + 1;
                lastList = on ? lastList : list(shape, value);
                lastShape = shape;
                lastValue = value;
                lastIsItem = true;
                number(paragraph, lastList);
                return true;
            }
        }
        return false;
    }

    private static void number(XWPFParagraph paragraph, BigInteger list) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private BigInteger list(Shape shape, int start) {
        if (numbering == null) {
            numbering = file.createNumbering();
        }
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        int id = numbering.getAbstractNums().size() + 1;
        kind.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.valueOf(start));
        level.addNewNumFmt().setVal(shape.format);
        level.addNewLvlText().setVal(shape.text);
        CTFonts fonts = level.addNewRPr().addNewRFonts();
        String face = Face.MINCHO.family();
        fonts.setEastAsia(face);
        fonts.setAscii(face);
        fonts.setHAnsi(face);
        fonts.setHint(STHint.EAST_ASIA);
        BigInteger abstractId = numbering.addAbstractNum(new XWPFAbstractNum(kind));
        CTNum list = CTNum.Factory.newInstance();
        list.addNewAbstractNumId().setVal(abstractId);
        list.setNumId(BigInteger.valueOf(id));
        return numbering.addNum(new org.apache.poi.xwpf.usermodel.XWPFNum(list, numbering));
    }
}
