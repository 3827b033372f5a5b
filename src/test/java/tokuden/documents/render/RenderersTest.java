package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.documents.Block;
import tokuden.documents.Block.Table.Alignment;
import tokuden.documents.Block.Table.Column;
import tokuden.documents.Block.Table.Row;
import tokuden.documents.Document;
import tokuden.documents.Run;

class RenderersTest {
    private static final Document EVERY_BLOCK = Papers.paperOf(everyBlock());

    @Test
    void every_block_has_the_same_words_in_pdf_and_word() {
        String words = Papers.wordsOf(EVERY_BLOCK);

        byte[] pdf = Papers.drawn(new PdfRenderer(), EVERY_BLOCK);
        byte[] word = Papers.drawn(new WordRenderer(), EVERY_BLOCK);

        assertThat(Papers.wordsOfPdf(pdf)).isEqualTo(words);
        assertThat(Papers.wordsOfWord(word)).isEqualTo(words);
    }

    @Test
    void a_pdf_claims_and_keeps_archiving_and_universal_access() {
        byte[] pdf = Papers.drawn(new PdfRenderer(), EVERY_BLOCK);

        Conformance conformance = Conformance.of(pdf);

        assertThat(conformance.claimed()).contains("2a", "ua1");
        assertThat(conformance.failures()).isEmpty();
    }

    @Test
    void a_draft_bears_its_mark_and_conforms_too() {
        Document.Metadata issued = EVERY_BLOCK.metadata();
        Document draft =
                new Document(
                        new Document.Metadata(
                                issued.id(), issued.kind(), issued.title(), issued.dated(), true),
                        EVERY_BLOCK.blocks());

        byte[] pdf = Papers.drawn(new PdfRenderer(), draft);

        assertThat(pdf).isNotEqualTo(Papers.drawn(new PdfRenderer(), EVERY_BLOCK));
        assertThat(Conformance.of(pdf).failures()).isEmpty();
    }

    @Test
    void the_same_paper_gives_the_same_bytes() throws InterruptedException {
        byte[] first = Papers.drawn(new PdfRenderer(), EVERY_BLOCK);
        Thread.sleep(1100);

        byte[] second = Papers.drawn(new PdfRenderer(), EVERY_BLOCK);

        assertThat(Optional.of(second)).hasValueSatisfying(b -> assertThat(b).isEqualTo(first));
    }

    static Document paperWithCell(String words) {
        Row row = new Row(List.of(List.of(Run.plain("1")), List.of(Run.plain(words))));
        return Papers.paperOf(
                List.of(
                        new Block.Title("表"),
                        new Block.Table(
                                List.of(
                                        new Column("番号", 1, Alignment.CENTRE),
                                        new Column("件名", 4, Alignment.LEFT)),
                                List.of(row))));
    }

    private static List<Block> everyBlock() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Letterhead(
                        "総基消第12号",
                        "令和8年11月24日",
                        List.of(
                                new Block.Letterhead.Addressee(
                                        List.of("東京都千代田区見本町1－2－3", "株式会社見本", "代表取締役 見本 太郎 殿"))),
                        List.of("総務大臣", "消費者庁長官")));
        blocks.add(new Block.Title("試験の文書"));
        for (int level = 1; level <= 5; level++) {
            blocks.add(new Block.Heading(level, "第" + level, "見出し"));
            blocks.add(new Block.Paragraph(level, List.of(Run.plain("本文である。".repeat(20)))));
        }
        blocks.add(new Block.Ki());
        blocks.add(
                new Block.Item(
                        1,
                        "(1)",
                        List.of(
                                Run.plain("件名"),
                                Run.fixed("https://example.test/" + "a1b2".repeat(40)),
                                Run.unconfirmed("【要確認】"))));
        blocks.add(new Block.Notice(List.of(new Block.Paragraph(0, List.of(Run.plain("教示の文"))))));
        blocks.add(new Block.Wide());
        blocks.add(new Block.Annex("別紙", "電子メールの一覧"));
        blocks.add(
                new Block.Table(
                        List.of(
                                new Column("番号", 1, Alignment.CENTRE),
                                new Column("件名", 4, Alignment.LEFT)),
                        rows(60)));
        return blocks;
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(
                    new Row(
                            List.of(
                                    List.of(Run.plain("" + i)),
                                    List.of(Run.plain("未承諾広告※ 𠮷野の髙橋から " + i)))));
        }
        return rows;
    }
}
