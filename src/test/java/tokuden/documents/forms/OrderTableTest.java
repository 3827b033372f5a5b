package tokuden.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.documents.forms.Orders.ACT;
import static tokuden.documents.forms.Orders.anOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.casework.CorrectiveOrder;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.render.Papers;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.LabellingItem;

/** Orders and other acts side by side: what their texts say by edition and by day. */
class OrderTableTest {
    private static final Stationery STATIONERY = Stationery.with(ACT);

    @ParameterizedTest
    @CsvSource({
        "2003-01-10, 2003-02-01, LABELLING,               総務大臣,             法第3条第1号, 異議申立て, 3か月以内",
        "2003-01-10, 2005-05-01, LABELLING,               総務大臣,             法第3条第1号, 異議申立て, 6か月以内",
        "2006-04-10, 2006-06-01, LABELLING,               総務大臣,             法第3条第1号, 異議申立て, 6か月以内",
        "2006-04-10, 2006-06-01, FALSE_SENDER_INFORMATION, 総務大臣,            法第6条,      異議申立て, 6か月以内",
        "2009-01-10, 2009-02-01, CONSENT,                 総務大臣,             法第3条第1項, 異議申立て, 6か月以内",
        "2010-01-10, 2010-06-01, CONSENT,                 総務大臣・消費者庁長官, 法第3条第1項, 異議申立て, 6か月以内",
        "2016-03-01, 2016-03-31, CONSENT,                 総務大臣・消費者庁長官, 法第3条第1項, 異議申立て, 6か月以内",
        "2016-03-01, 2016-04-01, CONSENT,                 総務大臣・消費者庁長官, 法第3条第1項, 審査請求, 6か月以内",
        "2026-01-10, 2026-06-01, FALSE_SENDER_INFORMATION, 総務大臣・消費者庁長官, 法第5条,     審査請求, 6か月以内",
        "2026-01-10, 2026-06-01, FICTITIOUS_ADDRESS,      総務大臣,             法第6条,      審査請求, 6か月以内",
    })
    void an_order_follows_edition_and_day(ArgumentsAccessor row) {
        Breach breach = row.get(2, Breach.class);
        Orders order = anOrder();
        if (breach == Breach.LABELLING) {
            order.onMails(1, row.getString(0), breach, LabellingItem.AD_MARK);
        } else {
            order.onMails(1, row.getString(0), breach);
        }

        Document paper = CorrectiveOrderForm.compose(order.decidedOn(row.getString(1)), ACT);

        String words = Papers.wordsOf(paper);
        String objection = row.getString(5);
        assertThat(((Block.Letterhead) paper.blocks().get(0)).issuers())
                .containsExactly(row.getString(3).split("・"));
        assertThat(words)
                .containsSubsequence("違反条項", row.getString(4), "教示", objection, row.getString(6));
        assertThat(words).doesNotContain(objection.equals("審査請求") ? "異議申立て" : "審査請求");
    }

    @ParameterizedTest
    @CsvSource({
        "2005-03-31, 60日以内, 3か月以内",
        "2005-04-01, 60日以内, 6か月以内",
        "2016-03-31, 60日以内, 6か月以内",
        "2016-04-01, 3か月以内, 6か月以内",
        "2026-11-24, 3か月以内, 6か月以内",
    })
    void the_notice_of_remedies_follows_the_day_of_the_demand(
            LocalDate day, String objection, String lawsuit) {
        Letter letter =
                new Letter(
                        "r",
                        Optional.of("総基消第1号"),
                        Optional.of(day),
                        day,
                        List.of(new Addressee("東京都", "見本", "")),
                        List.of("総務大臣"),
                        "");
        ReportDemandForm.Facts facts =
                new ReportDemandForm.Facts(
                        letter,
                        tokuden.casework.Party.Part.SENDER,
                        "理由",
                        List.of("事項"),
                        Optional.of(day.plusDays(14)),
                        "総務省",
                        "書面");

        String words = Papers.wordsOf(new ReportDemandForm().compose(facts, STATIONERY));

        String remedies = words.substring(words.lastIndexOf("教示"));
        assertThat(remedies).containsSubsequence("総務大臣に対して", "取消しの訴え");
        assertThat(remedies).containsSubsequence(objection, lawsuit);
    }

    @Test
    void an_order_against_an_entruster_states_its_work_and_its_fault() {
        CorrectiveOrder order =
                anOrder()
                        .against(Orders.ENTRUSTER)
                        .onMails(1, "2026-09-01", Breach.CONSENT)
                        .decidedOn("2026-11-24");
        OrderSupplement besides =
                new OrderSupplement(
                        "https://www.example.com/",
                        "受信者からの情報提供",
                        List.of(
                                new OrderSupplement.EntrusterPart(
                                        "合同会社例示商会",
                                        "送信先の電子メールアドレスを収集して送信者に渡した。",
                                        "同意の有無を確認しなかった。",
                                        List.of(order.order().mails().get(0).exhibit()))));

        Document paper = CorrectiveOrderForm.compose(order, besides, STATIONERY);

        assertThat(Papers.wordsOf(paper))
                .doesNotContain("業務の内容及びその責めに帰すべき事由を記載すること")
                .containsSubsequence(
                        "送信委託者が行った業務及びその責めに帰すべき事由",
                        "合同会社例示商会は、送信者に対し",
                        "アドレスを収集して",
                        "責めに帰すべきもの",
                        "同意の有無を確認しなかった")
                .contains("受信者からの情報提供により把握した")
                .contains("https://www.example.com/を広告");
    }

    @Test
    void every_sentence_of_the_reasons_says_what_it_rests_on() {
        CorrectiveOrder order =
                anOrder()
                        .against(Orders.ENTRUSTER)
                        .onMails(3, "2026-09-01", Breach.CONSENT)
                        .onMails(2, "2026-09-01", Breach.LABELLING, LabellingItem.SENDER_NAME)
                        .decidedOn("2026-11-24");

        Document paper = CorrectiveOrderForm.compose(order, ACT);

        assertThat(reasons(paper))
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        runs ->
                                assertThat(runs.stream().flatMap(r -> r.sources().stream()))
                                        .as(runs.toString())
                                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-01T01:00:00Z, 平成20年6月6日法律第54号, 第6条、第32条, 1年以下の懲役",
        "2008-12-02T01:00:00Z, 令和4年法律第68号, 第5条、第34条第1号, 1年以下の懲役",
        "2025-05-31T14:59:59Z, 令和4年法律第68号, 第5条、第34条第1号, 1年以下の懲役",
        "2025-05-31T15:00:00Z, '', 第5条、第34条第1号, 1年以下の拘禁刑",
    })
    void a_referral_cites_the_penalty_of_the_day_of_the_act(
            String at, String amendment, String provisions, String threat) {
        ReferralForm.Act act = FullReferral.act(at, Edition.Threat.Kind.BREACH);

        String words =
                Papers.wordsOf(new ReferralForm().compose(FullReferral.referral(act), STATIONERY));

        String offence = words.substring(words.indexOf("第3罪名"), words.indexOf("第4告発に至る"));
        assertThat(offence).contains(provisions).contains(threat);
        if (amendment.isEmpty()) {
            assertThat(offence).doesNotContain("による改正前の");
        } else {
            assertThat(offence).contains(amendment).contains("による改正前の");
        }
    }

    @Test
    void references_to_evidence_follow_an_insertion() {
        List<Evidence.Piece> pieces = new ArrayList<>(FullFacts.EVIDENCE.pieces());
        Evidence before = new Evidence(pieces);
        pieces.add(
                0,
                new Evidence.Piece(
                        "new",
                        "追加の資料",
                        "",
                        Optional.empty(),
                        true,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        ""));
        Evidence after = new Evidence(pieces);
        Evidence.Stated stated = new Evidence.Stated("登録者である。", List.of("registry", "gone"));

        String then = explained(before, stated);
        String now = explained(after, stated);

        assertThat(then).contains("登録者である。(資料3)【未記入:gone】");
        assertThat(now).contains("資料1追加の資料").contains("登録者である。(資料4)【未記入:gone】");
    }

    private static String explained(Evidence evidence, Evidence.Stated stated) {
        return Papers.wordsOf(
                new ExhibitExplanationForm()
                        .compose(
                                new ExhibitExplanationForm.Facts(
                                        "m", "1", "課", FullFacts.DAY, evidence, List.of(stated)),
                                STATIONERY));
    }

    /** The sentences between the heading of the reasons and the next one of its level. */
    private static List<List<Run>> reasons(Document paper) {
        List<List<Run>> sentences = new ArrayList<>();
        boolean inside = false;
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                inside = heading.text().equals("理由");
            }
            if (inside && block instanceof Block.Paragraph paragraph) {
                sentences.add(paragraph.runs());
            }
            if (inside && block instanceof Block.Item item) {
                sentences.add(item.runs());
            }
        }
        return sentences;
    }

    @Test
    void a_source_of_record_names_the_case() {
        CorrectiveOrder order =
                anOrder().onMails(1, "2026-09-01", Breach.CONSENT).decidedOn("2026-11-24");

        List<Source> sources =
                reasons(CorrectiveOrderForm.compose(order, ACT)).stream()
                        .flatMap(List::stream)
                        .flatMap(r -> r.sources().stream())
                        .toList();

        assertThat(sources).contains(new Source.OnRecord("2026-0012", "necessity"));
    }
}
