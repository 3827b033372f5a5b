package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.documents.forms.Orders.ACT;
import static tokuden.documents.forms.Orders.anOrder;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Source;
import tokuden.documents.render.Papers;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

class CorrectiveOrderFormTest {
    private static final Orders TWO_BREACHES =
            anOrder()
                    .onMails(
                            12,
                            "2026-09-01",
                            Breach.LABELLING,
                            LabellingItem.SENDER_NAME,
                            LabellingItem.OPT_OUT_STATEMENT)
                    .onMails(5, "2026-09-01", Breach.CONSENT);

    @Test
    void a_decided_order_has_all_its_blocks() {
        Document order = CorrectiveOrderForm.compose(TWO_BREACHES.decidedOn("2026-11-24"), ACT);

        String words = Papers.wordsOf(order);

        assertThat(words)
                .containsSubsequence(
                        "総基消第12号",
                        "令和8年11月24日",
                        "株式会社見本配信",
                        "代表取締役見本太郎殿",
                        "総務大臣",
                        "消費者庁長官",
                        "措置命令書",
                        "第1命令の内容",
                        "第2理由",
                        "1事実",
                        "少なくとも令和8年9月1日から令和8年9月12日まで",
                        "12通",
                        "2違反条項",
                        "3法令の適用",
                        "電子メールの送受信上の支障",
                        "第3",
                        "第4教示",
                        "別紙");
        assertThat(order.metadata().draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2003-01-10, 2003-02-01, AD_MARK, 総務大臣",
        "2006-04-10, 2006-06-01, AD_MARK, 総務大臣",
        "2009-01-10, 2009-02-01, SENDER_NAME, 総務大臣",
        "2010-01-10, 2010-06-01, SENDER_NAME, 総務大臣 消費者庁長官",
        "2026-01-10, 2026-06-01, SENDER_NAME, 総務大臣 消費者庁長官",
    })
    void issuer_article_penalty_and_remedies_follow_the_edition(
            String sent, String ordered, LabellingItem item, String issuers) {
        var order = anOrder().onMails(1, sent, Breach.LABELLING, item).decidedOn(ordered);
        var edition = ACT.inForceOn(order.orderedOn()).orElseThrow();
        var penalty = edition.forDisobedience(Breach.LABELLING).orElseThrow();
        var notice = ACT.remedyNotice(order.orderedOn()).orElseThrow();

        Document paper = CorrectiveOrderForm.compose(order, ACT);

        assertThat(letterhead(paper).issuers()).containsExactly(issuers.split(" "));
        assertThat(Papers.wordsOf(paper))
                .contains(edition.titles().number())
                .contains("法" + order.order().determinations().get(0).provision().citation())
                .contains("法" + article(penalty.provision()) + "の規定により、" + digits(penalty))
                .contains(flat(notice.paragraphs(List.of(issuers.split(" "))).get(0)));
    }

    @Test
    void fictitious_addresses_are_the_minister_s_alone() {
        var order =
                anOrder()
                        .onMails(1, "2026-09-01", Breach.FICTITIOUS_ADDRESS)
                        .decidedOn("2026-11-24");

        Document paper = CorrectiveOrderForm.compose(order, ACT);

        assertThat(letterhead(paper).issuers()).containsExactly("総務大臣");
    }

    @Test
    void a_joint_order_says_which_part_is_not_joint() {
        var order =
                anOrder()
                        .onMails(1, "2026-09-01", Breach.CONSENT)
                        .onMails(1, "2026-09-01", Breach.FICTITIOUS_ADDRESS)
                        .decidedOn("2026-11-24");

        String words = Papers.wordsOf(CorrectiveOrderForm.compose(order, ACT));

        assertThat(words).contains("に係る部分は、総務大臣が命ずるものである");
    }

    @Test
    void the_edition_of_the_day_of_sending_names_the_breach() {
        var order =
                anOrder()
                        .onMails(1, "2005-10-31", Breach.LABELLING, LabellingItem.AD_MARK)
                        .onMails(1, "2005-11-01", Breach.FALSE_SENDER_INFORMATION)
                        .decidedOn("2006-02-01");

        String words = Papers.wordsOf(CorrectiveOrderForm.compose(order, ACT));

        assertThat(words).containsSubsequence("違反条項", "平成14年7月1日から施行", "平成17年11月1日から施行", "法第6条");
    }

    @Test
    void a_draft_has_no_number_and_no_date_and_says_what_is_open() {
        Document draft = CorrectiveOrderForm.draft(TWO_BREACHES.proposed(), ACT);

        String words = Papers.wordsOf(draft);

        assertThat(draft.metadata().draft()).isTrue();
        assertThat(letterhead(draft).number()).isEqualTo("（文書番号）");
        assertThat(words).contains("措置命令書(案)").contains("【要確認】弁明の機会の付与の結果");
    }

    @Test
    void a_draft_ready_for_decision_says_what_was_explained_and_how_it_was_weighed() {
        Document draft = CorrectiveOrderForm.draft(TWO_BREACHES.ready(), ACT);

        String words = Papers.wordsOf(draft);

        assertThat(words).containsSubsequence("弁明書の提出があった", "配信設定の誤りによる", "次のとおり検討した", "変わりはない");
    }

    @Test
    void an_entruster_is_addressed_and_the_fault_to_be_stated_is_marked() {
        var order =
                anOrder()
                        .against(Orders.ENTRUSTER)
                        .onMails(1, "2026-09-01", Breach.CONSENT)
                        .decidedOn("2026-11-24");

        Document paper = CorrectiveOrderForm.compose(order, ACT);

        assertThat(letterhead(paper).addressees()).hasSize(2);
        assertThat(Papers.wordsOf(paper)).contains("【要確認】送信委託者が行った業務");
    }

    @Test
    void every_reason_leads_back_to_the_bytes_of_a_sealed_mail() {
        var order = TWO_BREACHES.decidedOn("2026-11-24");
        Document paper = CorrectiveOrderForm.compose(order, ACT);

        List<Source> sources = sources(paper);

        order.order()
                .determinations()
                .forEach(
                        d -> {
                            assertThat(sources).contains(new Source.Determined(d.findingId()));
                            d.grounds()
                                    .forEach(
                                            g -> assertThat(sources).contains(new Source.Bytes(g)));
                        });
    }

    @Test
    void a_subject_never_becomes_wording() {
        var order =
                anOrder()
                        .withSubject("{act} {count}\n<b>太字</b>")
                        .onMails(1, "2026-09-01", Breach.CONSENT)
                        .decidedOn("2026-11-24");

        String words = Papers.wordsOf(CorrectiveOrderForm.compose(order, ACT));

        assertThat(words).contains("「{act}{count}[改行]<b>太字</b>」");
    }

    @Test
    void a_mail_determined_on_but_not_listed_is_listed_all_the_same() {
        var order = anOrder().onMails(2, "2026-09-01", Breach.CONSENT).proposed();
        var unlisted =
                new tokuden.casework.ProposedOrder(
                        order.caseNumber(),
                        order.addressees(),
                        order.determinations(),
                        order.mails().subList(0, 1),
                        order.necessity(),
                        order.measures(),
                        order.drafter(),
                        order.draftedAt());

        String words = Papers.wordsOf(CorrectiveOrderForm.draft(unlisted, ACT));

        assertThat(words).contains("証2不明").contains(order.mails().get(1).exhibit().hex());
    }

    private static String article(tokuden.law.Provision provision) {
        boolean certain = provision.confirmed() && !provision.citation().isEmpty();
        return provision.citation() + (certain ? "" : "【要確認】");
    }

    private static String digits(tokuden.law.Penalty penalty) {
        return flat(penalty.individual());
    }

    private static String flat(String words) {
        return java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
    }

    private static Block.Letterhead letterhead(Document paper) {
        return (Block.Letterhead) paper.blocks().get(0);
    }

    private static List<Source> sources(Document paper) {
        List<Source> sources = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Paragraph p) {
                p.runs().forEach(r -> sources.addAll(r.sources()));
            }
            if (block instanceof Block.Item i) {
                i.runs().forEach(r -> sources.addAll(r.sources()));
            }
        }
        return sources;
    }
}
