package tokuden.documents.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Gap;
import tokuden.documents.Run;
import tokuden.documents.TemplateRef;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;

class IssuingTest {
    private static final Officer BY = new Officer("u1", "調査担当", "調査担当", Set.of(Role.INVESTIGATION));
    private static final Document PAPER =
            new Document(
                    new Document.Metadata(
                            "2026-0001-order",
                            "corrective-order",
                            "措置命令書",
                            LocalDate.of(2026, 6, 1),
                            false),
                    List.of());

    private final MemoryStore store = new MemoryStore();
    private final Issuing issuing =
            new Issuing(
                    new Sealing(store.exhibits()),
                    store.journal(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void an_issued_paper_is_an_exhibit_and_on_record() {
        Issuing.Paper paper = issued(PAPER);

        Sha256 hash = Sha256.of(paper.pdf());
        assertThat(store.exhibits().find(hash).orElseThrow().origins())
                .extracting(Origin::kind)
                .containsExactly(Origin.Kind.ISSUED);
        assertThat(store.journal().head().orElseThrow().entry().particulars())
                .containsEntry("pdf", hash.hex())
                .containsEntry("docx", Sha256.of(paper.word()).hex());
    }

    @Test
    void the_same_paper_issued_again_is_the_same_exhibit() {
        issued(PAPER);

        issued(PAPER);

        assertThat(store.exhibits().count()).isEqualTo(1);
    }

    @Test
    void a_drawn_paper_is_not_issued() {
        issuing.draw(PAPER);

        assertThat(store.exhibits().count()).isZero();
        assertThat(store.journal().head()).isEmpty();
    }

    @Test
    void an_issued_paper_bears_the_head_of_the_journal_and_its_hash_on_every_page() {
        issued(PAPER);
        Document second = with("2026-0002-order", List.of(new Block.Title("措置命令書")));

        Issuing.Paper paper = issued(second);

        var head = store.journal().from(1, 1).get(0);
        String hash = store.journal().head().orElseThrow().entry().particulars().get("words");
        String all = Papers.everyWordOfPdf(paper.pdf());
        assertThat(all).contains("台帳第1号" + head.hash()).contains("文書SHA-256" + hash);
        assertThat(Conformance.of(paper.pdf()).failures()).isEmpty();
        assertThat(Papers.wordsOfWord(paper.word())).isEqualTo(Papers.wordsOf(second));
        assertThat(Papers.footOfWord(paper.word())).contains(hash).contains(head.hash());
    }

    @Test
    void what_is_to_be_confirmed_withholds_the_paper_until_it_is_confirmed() {
        Document doubtful =
                with(
                        "2026-0003-order",
                        List.of(
                                new Block.Title("措置命令書"),
                                new Block.Heading(1, "第4", "教示"),
                                new Block.Paragraph(
                                        1,
                                        List.of(
                                                Run.plain("60日以内に"),
                                                Run.unconfirmed("【要確認】"),
                                                Run.plain("することができる。")))));

        List<OpenPoint> open = withheld(doubtful, Confirmations.NONE);
        Issuing.Paper paper =
                issuing.issue(doubtful, Confirmations.of(open), BY)
                        .match(p -> p, w -> fail("withheld " + w.open()));

        assertThat(open)
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.kind()).isEqualTo(OpenPoint.Kind.UNCONFIRMED);
                            assertThat(p.place()).isEqualTo("第4　教示");
                            assertThat(p.text()).contains("60日以内に");
                        });
        assertThat(Papers.wordsOfPdf(paper.pdf())).endsWith("60日以内にすることができる。");
        assertThat(store.journal().head().orElseThrow().entry().particulars())
                .containsEntry("confirmed", open.get(0).key());
    }

    @Test
    void what_is_not_written_cannot_be_confirmed() {
        Document unwritten =
                new Document(
                        PAPER.metadata(),
                        List.of(new Block.Paragraph(0, List.of(Run.missing("【未記入：理由】")))),
                        List.of(new Gap("理由", "warning", 12, 3)));
        List<OpenPoint> open = Issuing.open(unwritten);

        List<OpenPoint> left = withheld(unwritten, Confirmations.of(open));

        assertThat(left).extracting(OpenPoint::place).contains("warning 12:3");
        assertThat(store.exhibits().count()).isZero();
        assertThat(store.journal().head()).isEmpty();
    }

    @Test
    void a_character_that_no_face_shows_is_named_with_its_place() {
        Document emoji =
                with(
                        "2026-0004-order",
                        List.of(
                                new Block.Paragraph(
                                        0, List.of(Run.plain("件名は「😀葛\uDB40\uDD00\uE000」である。")))));

        List<OpenPoint> open = withheld(emoji, Confirmations.NONE);

        assertThat(open)
                .extracting(OpenPoint::kind)
                .containsExactly(
                        OpenPoint.Kind.CHARACTER_ESCAPED,
                        OpenPoint.Kind.CHARACTER_VARIANT,
                        OpenPoint.Kind.CHARACTER_ESCAPED);
        assertThat(open.get(0).text()).isEqualTo("U+1F600 GRINNING FACE");
        assertThat(open).allSatisfy(p -> assertThat(p.place()).contains("件名は「"));
    }

    @Test
    void words_of_the_program_itself_never_go_out() {
        Document leaking =
                with(
                        "2026-0005-order",
                        List.of(
                                new Block.Paragraph(
                                        0,
                                        List.of(
                                                Run.plain("調べた部分：body:1、header:Subject。AD_MARK"),
                                                Run.plain("、labelling.mark-missing {{欄}}")))));

        List<OpenPoint> left = withheld(leaking, Confirmations.of(Issuing.open(leaking)));

        assertThat(left).allMatch(p -> p.kind() == OpenPoint.Kind.INTERNAL);
        assertThat(left)
                .extracting(OpenPoint::text)
                .containsExactly(
                        "body:1", "header:Subject", "AD_MARK", "{{欄}}", "labelling.mark-missing");
    }

    @Test
    void what_a_mail_says_is_no_word_of_the_program() {
        Document quoting =
                with(
                        "2026-0006-order",
                        List.of(
                                new Block.Paragraph(
                                        0,
                                        List.of(
                                                Run.plain("件名「body:1 AD_MARK」、"),
                                                Run.quoted("header:Subject {{x}}"),
                                                Run.fixed("labelling.partial"),
                                                Run.plain(
                                                        "sender.example.com、info@body.example")))));

        assertThat(Issuing.open(quoting)).isEmpty();
    }

    @Test
    void the_wording_goes_into_the_journal() {
        TemplateRef wording = new TemplateRef("warning", 3, Sha256.of(new byte[] {1}));
        Document.Metadata plain = PAPER.metadata();
        Document worded =
                PAPER.with(
                        new Document.Metadata(
                                plain.id(),
                                plain.kind(),
                                plain.title(),
                                plain.language(),
                                plain.dated(),
                                false,
                                List.of(wording),
                                Optional.empty()));

        issued(worded);

        assertThat(store.journal().head().orElseThrow().entry().particulars())
                .containsEntry("wording", "warning 3 " + wording.hash().hex());
    }

    private Issuing.Paper issued(Document paper) {
        return issuing.issue(paper, Confirmations.NONE, BY)
                .match(p -> p, w -> fail("withheld " + w.open()));
    }

    private List<OpenPoint> withheld(Document paper, Confirmations confirmed) {
        return issuing.issue(paper, confirmed, BY)
                .match(p -> fail("issued"), Issued.Withheld::open);
    }

    private static Document with(String id, List<Block> blocks) {
        Document.Metadata plain = PAPER.metadata();
        return new Document(
                new Document.Metadata(id, plain.kind(), plain.title(), plain.dated(), false),
                blocks);
    }
}
