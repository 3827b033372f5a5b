package tokuden.documents.render;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The words of a Word file as a reader sees them: also the numbers that Word counts itself. */
final class WordWords {
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";

    private final StringBuilder words = new StringBuilder();
    private final Map<BigInteger, Integer> counted = new HashMap<>();
    private final XWPFDocument file;

    private WordWords(XWPFDocument file) {
        this.file = file;
    }

    static String of(XWPFDocument file) {
        WordWords read = new WordWords(file);
        for (IBodyElement element : file.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                read.paragraph(paragraph);
            } else if (element instanceof XWPFTable table) {
                read.table(table);
            }
        }
        return read.words.toString();
    }

    private void paragraph(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list != null) {
            words.append(number(list));
        }
        words.append(paragraph.getText()).append('\n');
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs().forEach(this::paragraph);
            }
        }
    }

    private String number(BigInteger list) {
        BigInteger kind = file.getNumbering().getAbstractNumID(list);
        CTLvl level = file.getNumbering().getAbstractNum(kind).getCTAbstractNum().getLvlArray(0);
        int start = level.getStart().getVal().intValue();
        int value = counted.merge(list, start, (before, first) -> before + 1);
        boolean decimal = level.getNumFmt().getVal() == STNumberFormat.DECIMAL;
        String written = decimal ? "" + value : KANA.substring(value - 1, value);
        return level.getLvlText().getVal().replace("%1", written);
    }
}
