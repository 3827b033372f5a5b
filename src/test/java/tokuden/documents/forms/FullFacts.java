package tokuden.documents.forms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.LabellingItem;

/** Full facts for every form, all invented. */
final class FullFacts {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Person CHIEF = new Person("総務省総合通信基盤局消費者行政課長", "決裁 二郎");
    static final Person OFFICER = new Person("総務省総合通信基盤局消費者行政課調査官", "調査 一郎");
    static final String OFFICE = "総務省総合通信基盤局消費者行政課";
    static final String CONTACT = "総務省総合通信基盤局消費者行政課　電話 03-0000-0000";

    private static final ProposedOrder ORDER =
            Orders.anOrder()
                    .against(Orders.ENTRUSTER)
                    .onMails(6, "2026-09-01", Breach.CONSENT)
                    .onMails(
                            3,
                            "2026-09-01",
                            Breach.LABELLING,
                            LabellingItem.SENDER_NAME,
                            LabellingItem.OPT_OUT_STATEMENT)
                    .proposed();

    static final Evidence EVIDENCE =
            new Evidence(
                    List.of(
                            piece("mail-1", "電子メール（令和8年9月1日受信）", "氏名不詳者"),
                            piece("analysis-1", "電子メール分析票（証1）", "調査 一郎"),
                            piece("registry", "ドメイン名の登録に係る回答書", "例示レジストラ株式会社"),
                            piece("warning", "警告書の写し", OFFICE)));

    private FullFacts() {}

    static List<Record> all() {
        List<Record> all = new ArrayList<>(letters());
        all.addAll(records());
        all.addAll(lists());
        return all;
    }

    /** The form that these facts are of. */
    @SuppressWarnings("unchecked")
    static Form<Record> formOf(Record facts) {
        return (Form<Record>)
                Forms.all().stream()
                        .filter(f -> f.facts() == facts.getClass())
                        .findFirst()
                        .orElseThrow();
    }

    static Letter letter(String id, Addressee... addressees) {
        return new Letter(
                id,
                Optional.of("総基消第34号"),
                Optional.of(DAY),
                DAY,
                List.of(addressees),
                List.of("総務大臣"),
                CONTACT);
    }

    static Letter draftOf(Letter letter) {
        return new Letter(
                letter.id(),
                Optional.empty(),
                Optional.empty(),
                letter.draftedOn(),
                letter.addressees(),
                letter.issuers(),
                letter.contact());
    }

    static Grounds grounds() {
        return new Grounds(
                ORDER.caseNumber().text(),
                ORDER.addressees(),
                ORDER.determinations(),
                ORDER.mails());
    }

    private static Addressee sender() {
        return Addressee.of(Orders.SENDER);
    }

    private static List<Record> letters() {
        return List.of(
                new WarningForm.Facts(
                        letter("w-1", sender()),
                        grounds(),
                        "法に定める同意及び表示の義務が守られるようにするため。",
                        List.of("同意を得ていない者への送信を直ちにやめること。", "名称及び受信拒否の通知先を表示すること。"),
                        "同一の文面の電子メールが多数の者に送信されており、今後も送信が続くおそれがあるため。",
                        Optional.of(LocalDate.of(2026, 12, 24)),
                        OFFICE,
                        CHIEF),
                new SubscriberEnquiryForm.Facts(
                        letter("e-1", new Addressee("東京都港区例示1-1-1", "例示通信株式会社", "代表取締役 通信 三郎")),
                        "2026-0012",
                        "同意のない者に広告の電子メールを送信した者を特定するため。",
                        List.of(
                                new SubscriberEnquiryForm.Identifier(
                                        SubscriberEnquiryForm.Identifier.Kind.IP_ADDRESS,
                                        "192.0.2.15",
                                        Optional.of(Instant.parse("2026-09-01T03:15:00Z")),
                                        Optional.of(Instant.parse("2026-09-12T03:15:11Z")),
                                        "証1から証12まで"),
                                new SubscriberEnquiryForm.Identifier(
                                        SubscriberEnquiryForm.Identifier.Kind.MAIL_ADDRESS,
                                        "news+very-long-local-part.of-an-address@mail.subdomain.example.com",
                                        Optional.empty(),
                                        Optional.empty(),
                                        "")),
                        List.of("氏名又は名称及び住所", "電話番号", "契約の開始の年月日"),
                        Optional.of(LocalDate.of(2026, 12, 15)),
                        OFFICE),
                new ReportDemandForm.Facts(
                        letter("r-1", sender()),
                        Party.Part.SENDER,
                        "同意を得ていない者への電子メールの送信に係る事実を確認するため。",
                        List.of("送信した電子メールの数及び送信の期間", "送信に対する同意を証する記録", "送信の委託を受けた場合は、委託者の名称及び住所"),
                        Optional.of(LocalDate.of(2026, 12, 15)),
                        OFFICE,
                        "書面による。記録は、電磁的記録の写しによることができる。"),
                new ExplanationNoticeForm.Facts(
                        letter("n-1", sender()),
                        grounds(),
                        List.of("特定電子メールの送信に当たっては、送信者の名称を表示すること。"),
                        Optional.of(LocalDate.of(2026, 12, 8)),
                        OFFICE,
                        Optional.of(
                                new ExplanationNoticeForm.Oral(
                                        Instant.parse("2026-12-08T01:00:00Z"), "合同庁舎 会議室")),
                        Optional.of(
                                new ExplanationNoticeForm.Posting(
                                        DAY, "総務省の掲示場", LocalDate.of(2026, 12, 8)))),
                new CoverLetterForm.Facts(
                        letter("c-1", new Addressee("", "例示県警察本部長", "")),
                        "告発に係る資料",
                        "法に違反する電子メールの送信に係る告発",
                        List.of(
                                new Enclosed("告発状", "1通", ""),
                                new Enclosed("証拠目録及び資料", "1式", "電磁的記録媒体を含む"))));
    }

    private static List<Record> records() {
        return List.of(
                new InspectionRecordForm.Facts(
                        "i-1",
                        "2026-0012",
                        DAY,
                        Optional.of(Instant.parse("2026-11-20T01:00:00Z")),
                        Optional.of(Instant.parse("2026-11-20T06:30:00Z")),
                        "東京都千代田区見本町1丁目2番3号 見本ビル5階",
                        "株式会社見本配信",
                        "同意を証する記録の保存の状況を確認するため。",
                        List.of(new InspectionRecordForm.Inspector(OFFICER, "第12号")),
                        List.of(new Person("代表取締役", "見本 太郎"), new Person("", "立会 花子")),
                        List.of(
                                new InspectionRecordForm.Inspected(
                                        "配信用の計算機", "5階 機械室", "配信の記録が令和8年8月1日から保存されている。")),
                        List.of(new InspectionRecordForm.Asked("同意を証する記録はどこにあるか。", "保存していない。")),
                        List.of(
                                new InspectionRecordForm.Copied(
                                        "配信の記録", "光ディスク", "1枚", Optional.of(hash("log")))),
                        "",
                        "検査は平穏に終了した。",
                        OFFICER),
                new IdentityCardForm.Facts(
                        "k-1",
                        "第12号",
                        OFFICE,
                        OFFICER,
                        DAY,
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        "総務大臣"),
                new ExplanationRecordForm.Facts(
                        "x-1",
                        "2026-0012",
                        DAY,
                        Orders.SENDER,
                        LocalDate.of(2026, 11, 4),
                        LocalDate.of(2026, 11, 18),
                        Optional.of(LocalDate.of(2026, 11, 16)),
                        Optional.of(Instant.parse("2026-11-17T01:00:00Z")),
                        "合同庁舎 会議室",
                        "代理人弁護士 例示 四郎（委任状あり）",
                        List.of(OFFICER),
                        List.of(
                                new ExplanationRecordForm.Claim(
                                        "表示の漏れは、配信設定の誤りによるものである。", "配信設定の画面の写し 1通"),
                                new ExplanationRecordForm.Claim("既に設定を改めた。", "")),
                        "弁明書は本調書に添付する。",
                        OFFICER),
                new ReceiptForm.Facts(
                        "q-1",
                        DAY,
                        OFFICE,
                        "令和8年11月24日付け総基消第34号",
                        List.of(new Enclosed("措置命令書", "1通", ""))),
                referral(),
                analysis());
    }

    private static List<Record> lists() {
        return List.of(
                new HandoverListForm.Facts(
                        "h-1",
                        "2026-0012",
                        DAY,
                        "例示県警察本部 生活安全部",
                        OFFICE,
                        OFFICER,
                        List.of(
                                new HandoverListForm.Thing(
                                        "電子メールの原本一式",
                                        "光ディスク",
                                        "1枚",
                                        "A-0001",
                                        Optional.of(hash("disc")),
                                        "暗号化あり")),
                        hash("chain").hex()),
                new ExhibitListForm.Facts("l-1", "2026-0012", OFFICE, DAY, EVIDENCE),
                new ExhibitExplanationForm.Facts(
                        "m-1",
                        "2026-0012",
                        OFFICE,
                        DAY,
                        EVIDENCE,
                        List.of(
                                new Evidence.Stated(
                                        "送信に用いられたドメイン名は、被告発人が登録したものである。",
                                        List.of("mail-1", "registry")))),
                new DraftApprovalForm.Facts(
                        "d-1",
                        OFFICE,
                        "2026-0012",
                        DAY,
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.empty(),
                        "5年（令和14年3月31日まで）",
                        "取扱注意",
                        OFFICER,
                        "株式会社見本配信に対する措置命令について",
                        List.of("標記について、別添の案により命令してよろしいか。"),
                        List.of(
                                new DraftApprovalForm.Approver("課長", "決裁 二郎 8.11.24"),
                                new DraftApprovalForm.Approver("課長補佐", ""),
                                new DraftApprovalForm.Approver("係長", ""),
                                new DraftApprovalForm.Approver("起案者", "調査 一郎")),
                        List.of(new Enclosed("措置命令書（案）", "1通", "")),
                        Optional.of(hash("order"))),
                new PressReleaseForm.Facts(
                        "p-1",
                        LocalDate.of(2026, 11, 28),
                        "総務省",
                        DAY,
                        List.of(
                                new PressReleaseForm.Operator(
                                        "株式会社見本配信",
                                        "東京都千代田区見本町1丁目2番3号",
                                        "代表取締役 見本 太郎",
                                        "平成30年4月",
                                        "300万円"),
                                new PressReleaseForm.Operator("合同会社例示商会", "大阪府大阪市", "", "", "")),
                        ORDER.determinations(),
                        ORDER.mails(),
                        List.of("同意を得ていない者への送信をしないこと。"),
                        "消費者庁が同時に公表する。",
                        CONTACT,
                        true),
                new DailyReportForm.Facts(
                        "t-1",
                        DAY,
                        OFFICE,
                        List.of(
                                new DailyReportForm.Intake("情報提供（転送）", 12034, 11800, 230, 4),
                                new DailyReportForm.Intake("申出", 3, 3, 0, 0)),
                        List.of(
                                new DailyReportForm.Tally("出会い系", 8120),
                                new DailyReportForm.Tally("物品販売", 3683)),
                        List.of(new DailyReportForm.Tally("弁明手続中", 2)),
                        "当日に取り込んだ電子メールの全数",
                        OFFICER),
                new CaseSummaryForm.Facts(
                        "s-1",
                        "2026-0012",
                        "見本配信に係る事案",
                        DAY,
                        "弁明手続中",
                        ORDER.addressees(),
                        ORDER.mails(),
                        ORDER.determinations(),
                        List.of(
                                new CaseSummaryForm.Milestone(
                                        LocalDate.of(2026, 9, 1), "情報提供を受けた。"),
                                new CaseSummaryForm.Milestone(
                                        LocalDate.of(2026, 11, 4), "弁明通知書が到達した。")),
                        List.of(
                                new CaseSummaryForm.Deadline(
                                        LocalDate.of(2026, 12, 8), "弁明書の提出期限", "弁明通知書")),
                        "送信委託者の関与について、報告を求めている。",
                        OFFICER));
    }

    static ReferralForm.Facts referral(ReferralForm.Act... acts) {
        return new ReferralForm.Facts(
                "z-1",
                DAY,
                "例示地方検察庁検事正",
                List.of("総務省総合通信基盤局長　局長 五郎"),
                List.of(
                        new ReferralForm.Accused(
                                "株式会社見本配信",
                                "東京都千代田区見本町1丁目2番3号",
                                "",
                                Optional.empty(),
                                "代表取締役 見本 太郎"),
                        new ReferralForm.Accused("", "", "会社役員", Optional.empty(), "")),
                acts.length > 0
                        ? List.of(acts)
                        : List.of(
                                act("2025-05-20T01:00:00Z", Edition.Threat.Kind.BREACH),
                                act("2026-09-02T01:00:00Z", Edition.Threat.Kind.BREACH)),
                List.of(
                        new Evidence.Stated("多数の受信者から情報提供を受けた。", List.of("mail-1")),
                        new Evidence.Stated("警告をしたが、改善されなかった。", List.of("warning"))),
                EVIDENCE,
                List.of("証拠目録　1通", "資料1から資料4まで　各1通"),
                false);
    }

    static ReferralForm.Act act(String at, Edition.Threat.Kind offence) {
        return new ReferralForm.Act(
                Breach.FALSE_SENDER_INFORMATION,
                offence,
                Optional.of(Instant.parse(at)),
                "被告発人",
                "東京都千代田区見本町1丁目2番3号 見本ビル5階",
                "氏名不詳者ら約3,000名",
                "同所に設置した計算機",
                "送信に用いた電子メールアドレスを偽って、広告の電子メールを送信した",
                List.of("mail-1", "analysis-1"));
    }

    private static MailAnalysisForm.Facts analysis() {
        String received =
                "Received: from mail.example.com (mail.example.com [192.0.2.15]) by mx.example.net"
                        + " (Postfix) with ESMTP id 4XyZ1234567890abcdef for <reporter@example.net>; Tue,"
                        + " 1 Sep 2026 12:15:00 +0900 (JST)";
        return new MailAnalysisForm.Facts(
                "a-1",
                "2026-0012",
                "証1",
                DAY,
                ORDER.mails().get(0).exhibit(),
                12_345,
                Instant.parse("2026-09-02T00:00:00Z"),
                OFFICER,
                "情報提供（転送された電子メールに添付）",
                List.of(
                        new MailAnalysisForm.HeaderLine(received, 0, 210),
                        new MailAnalysisForm.HeaderLine("From: news@mail.example.com", 210, 240),
                        new MailAnalysisForm.HeaderLine("Subject: 今だけ！お得な情報😀", 240, 290)),
                List.of(
                        new MailAnalysisForm.Hop(
                                "mail.example.com [192.0.2.15]",
                                "mx.example.net",
                                Optional.of(Instant.parse("2026-09-01T03:15:00Z")),
                                true,
                                ""),
                        new MailAnalysisForm.Hop(
                                "unknown", "mail.example.com", Optional.empty(), false, "時刻なし")),
                new MailAnalysisForm.Said(
                        "spf=fail（mx.example.net による記録）",
                        List.of("Authentication-Results ヘッダーは、信頼できる受信側の設備が付したものである。")),
                new MailAnalysisForm.Said("署名がないため、判定の対象がない。", List.of()),
                new MailAnalysisForm.Said(
                        "SPFは fail である。",
                        List.of(
                                "example.com のTXTレコードは「v=spf1 ip4:198.51.100.0/24 -all」である。",
                                "192.0.2.15 は、これに含まれない。")),
                Optional.of(hash("dns")),
                ORDER.determinations().subList(0, 1),
                "特電 0.1.0",
                OFFICER);
    }

    private static Evidence.Piece piece(String id, String title, String author) {
        return new Evidence.Piece(
                id,
                title,
                author,
                Optional.of(LocalDate.of(2026, 9, 2)),
                !id.equals("warning"),
                "送信の事実及びその方法",
                Optional.of(2),
                Optional.of(hash(id)),
                "情報提供により取得");
    }

    private static Sha256 hash(String of) {
        return Sha256.of(of.getBytes(StandardCharsets.UTF_8));
    }
}
