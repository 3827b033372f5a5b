package tokuden.documents.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** Puts the blocks of a paper into a Word file. */
final class WordBlocks implements Block.Reader<Void> {
    private static final int EM = 220;
    private static final int BODY_WIDTH = WordPage.BODY_WIDTH;

    /** How wide the seal stands beside a name, in characters. */
    private static final int SEAL_EMS = 6;

    private final XWPFDocument file;
    private final WordText text;
    private final WordTables tables;
    private final WordNumbers numbers;
    private boolean freshPage;

    WordBlocks(XWPFDocument file, WordText text) {
        this.file = file;
        this.text = text;
        this.tables = new WordTables(file, text);
        this.numbers = new WordNumbers(file);
    }

    @Override
    public Void letterhead(Block.Letterhead block) {
        if (!block.number().isBlank()) {
            line(block.number()).setAlignment(ParagraphAlignment.RIGHT);
        }
        line(block.date()).setAlignment(ParagraphAlignment.RIGHT);
        for (Block.Letterhead.Addressee addressee : block.addressees()) {
            int before = EM;
            for (String words : addressee.lines()) {
                line(words).setSpacingBefore(before);
                before = 0;
            }
        }
        for (String issuer : block.issuers()) {
            XWPFParagraph line = line(issuer + "　　");
            int room = BODY_WIDTH - EM * (issuer.length() + SEAL_EMS);
            line.setIndentationLeft(Math.max(0, Math.min(BODY_WIDTH / 2, room)));
            line.setSpacingBefore(EM * 3 / 2);
            text.add(line, List.of(Run.plain(Numbered.SEAL)), WordText.SMALL);
            int last = line.getRuns().size() - 1;
            line.getRuns().get(last).getCTR().getRPr().addNewBdr().setVal(STBorder.SINGLE);
        }
        return null;
    }

    @Override
    public Void title(Block.Title block) {
        XWPFParagraph title = paragraph();
        title.setStyle("Title");
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingBefore(EM * 3 / 2);
        title.setSpacingAfter(EM * 3 / 2);
        text.add(title, List.of(Run.plain(block.text())), 16);
        return null;
    }

    @Override
    public Void heading(Block.Heading block) {
        XWPFParagraph heading = paragraph();
        heading.setStyle(WordPage.headingStyle(block.level()));
        heading.setSpacingBefore(block.level() == 1 ? EM : EM / 2);
        hang(heading, block.level() - 1, block.number());
        boolean numbered = numbers.heading(heading, block.number());
        String words = numbered ? block.text() : Numbered.heading(block.number(), block.text());
        text.add(heading, List.of(emphasis(words)), WordText.SIZE);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph block) {
        running(block, EM * block.level());
        return null;
    }

    @Override
    public Void ki(Block.Ki block) {
        XWPFParagraph ki = line("記");
        ki.setAlignment(ParagraphAlignment.CENTER);
        ki.setSpacingBefore(EM);
        ki.setSpacingAfter(EM);
        return null;
    }

    @Override
    public Void item(Block.Item block) {
        XWPFParagraph item = paragraph();
        item.setAlignment(ParagraphAlignment.BOTH);
        hang(item, block.level(), block.number());
        boolean numbered = numbers.item(item, block.number());
        text.add(item, numbered ? block.runs() : Numbered.item(block), WordText.SIZE);
        return null;
    }

    @Override
    public Void table(Block.Table block) {
        tables.table(block);
        return null;
    }

    @Override
    public Void particulars(Block.Particulars block) {
        tables.particulars(block);
        return null;
    }

    @Override
    public Void stamps(Block.Stamps block) {
        tables.stamps(block);
        return null;
    }

    @Override
    public Void verbatim(Block.Verbatim block) {
        for (Run run : block.lines()) {
            text.add(paragraph(), List.of(run), WordText.SMALL);
        }
        return null;
    }

    @Override
    public Void closing(Block.Closing block) {
        line(block.text()).setAlignment(ParagraphAlignment.RIGHT);
        return null;
    }

    @Override
    public Void notice(Block.Notice block) {
        for (Block.Paragraph words : block.paragraphs()) {
            XWPFParagraph drawn = running(words, EM / 2);
            drawn.setIndentationRight(EM / 2);
            drawn.setBorderTop(Borders.SINGLE);
            drawn.setBorderBottom(Borders.SINGLE);
            drawn.setBorderLeft(Borders.SINGLE);
            drawn.setBorderRight(Borders.SINGLE);
        }
        return null;
    }

    @Override
    public Void wide(Block.Wide block) {
        WordPage.turn(file);
        tables.widen(WordPage.WIDE_BODY_WIDTH);
        freshPage = true;
        return null;
    }

    @Override
    public Void annex(Block.Annex block) {
        XWPFParagraph name = paragraph();
        name.setStyle(WordPage.headingStyle(1));
        name.setPageBreak(!freshPage);
        freshPage = false;
        name.setSpacingAfter(EM / 2);
        text.add(
                name,
                List.of(emphasis(Numbered.heading(block.name(), block.heading()))),
                WordText.SIZE);
        return null;
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1.2);
        return paragraph;
    }

    private XWPFParagraph running(Block.Paragraph block, int indent) {
        XWPFParagraph words = paragraph();
        words.setAlignment(ParagraphAlignment.BOTH);
        words.setIndentationLeft(indent);
        words.setIndentationFirstLine(EM);
        text.add(words, block.runs(), WordText.SIZE);
        return words;
    }

    private XWPFParagraph line(String words) {
        XWPFParagraph line = paragraph();
        text.add(line, List.of(Run.plain(words)), WordText.SIZE);
        return line;
    }

    private static void hang(XWPFParagraph numbered, int level, String number) {
        int width = Math.round(EM * Numbered.width(number));
        numbered.setIndentationLeft(EM * level + width);
        numbered.setIndentationHanging(width);
    }

    private static Run emphasis(String words) {
        return new Run(words, Run.Look.EMPHASIS, List.of());
    }
}
