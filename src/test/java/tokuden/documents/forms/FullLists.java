package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Full facts of lists and inner papers, all invented. */
final class FullLists {
    private FullLists() {}

    static List<Record> all() {
        return List.of(
                handoverList(),
                packageCheck(),
                exhibitList(),
                exhibitExplanation(),
                draftApproval(),
                pressRelease(),
                dailyReport(),
                caseSummary());
    }

    private static Record handoverList() {
        return new HandoverListForm.Facts(
                "h-1",
                "2026-0012",
                FullFacts.DAY,
                "例示県警察本部 生活安全部",
                FullFacts.OFFICE,
                FullFacts.OFFICER,
                List.of(
                        new HandoverListForm.Thing(
                                "電子メールの原本一式",
                                "光ディスク",
                                "1枚",
                                "A-0001",
                                Optional.of(FullFacts.hash("disc")),
                                "暗号化あり")),
                FullFacts.hash("chain").hex());
    }

    private static Record packageCheck() {
        return new PackageCheckForm.Facts(
                "2026-0012-P01",
                "2026-0012",
                "見本通信の広告",
                FullFacts.OFFICE,
                FullFacts.DAY,
                "第1冊",
                1234,
                3,
                FullFacts.hash("chain").hex(),
                false,
                true,
                true);
    }

    private static Record exhibitList() {
        return new ExhibitListForm.Facts(
                "l-1", "2026-0012", FullFacts.OFFICE, FullFacts.DAY, FullFacts.EVIDENCE);
    }

    private static Record exhibitExplanation() {
        return new ExhibitExplanationForm.Facts(
                "m-1",
                "2026-0012",
                FullFacts.OFFICE,
                FullFacts.DAY,
                FullFacts.EVIDENCE,
                List.of(
                        new Evidence.Stated(
                                "送信に用いられたドメイン名は、被告発人が登録したものである。", List.of("mail-1", "registry"))));
    }

    private static Record draftApproval() {
        return new DraftApprovalForm.Facts(
                "d-1",
                FullFacts.OFFICE,
                "2026-0012",
                FullFacts.DAY,
                Optional.of(FullFacts.DAY),
                Optional.empty(),
                Optional.empty(),
                "5年（令和14年3月31日まで）",
                "取扱注意",
                FullFacts.OFFICER,
                "株式会社見本配信に対する措置命令について",
                List.of("標記について、別添の案により命令してよろしいか。"),
                List.of(
                        new DraftApprovalForm.Approver("課長", "決裁 二郎 8.11.24"),
                        new DraftApprovalForm.Approver("課長補佐", ""),
                        new DraftApprovalForm.Approver("係長", ""),
                        new DraftApprovalForm.Approver("起案者", "調査 一郎")),
                List.of(new Enclosed("措置命令書（案）", "1通", "")),
                Optional.of(FullFacts.hash("order")));
    }

    private static Record pressRelease() {
        return new PressReleaseForm.Facts(
                "p-1",
                LocalDate.of(2026, 11, 28),
                "総務省",
                FullFacts.DAY,
                List.of(
                        new PressReleaseForm.Operator(
                                "株式会社見本配信", "東京都千代田区見本町1丁目2番3号", "代表取締役 見本 太郎", "平成30年4月", "300万円"),
                        new PressReleaseForm.Operator("合同会社例示商会", "大阪府大阪市", "", "", "")),
                FullFacts.ORDER.determinations(),
                FullFacts.ORDER.mails(),
                List.of("同意を得ていない者への送信をしないこと。"),
                "消費者庁が同時に公表する。",
                FullFacts.CONTACT,
                true);
    }

    private static Record dailyReport() {
        return new DailyReportForm.Facts(
                "t-1",
                FullFacts.DAY,
                FullFacts.OFFICE,
                List.of(
                        new DailyReportForm.Intake("情報提供（転送）", 12034, 11800, 230, 4),
                        new DailyReportForm.Intake("申出", 3, 3, 0, 0)),
                List.of(
                        new DailyReportForm.Tally("出会い系", 8120),
                        new DailyReportForm.Tally("物品販売", 3683)),
                List.of(new DailyReportForm.Tally("弁明手続中", 2)),
                "当日に取り込んだ電子メールの全数",
                FullFacts.OFFICER);
    }

    private static Record caseSummary() {
        return new CaseSummaryForm.Facts(
                "s-1",
                "2026-0012",
                "見本配信に係る事案",
                FullFacts.DAY,
                "弁明手続中",
                FullFacts.ORDER.addressees(),
                FullFacts.ORDER.mails(),
                FullFacts.ORDER.determinations(),
                List.of(
                        new CaseSummaryForm.Milestone(LocalDate.of(2026, 9, 1), "情報提供を受けた。"),
                        new CaseSummaryForm.Milestone(LocalDate.of(2026, 11, 4), "弁明通知書が到達した。")),
                List.of(
                        new CaseSummaryForm.Deadline(
                                LocalDate.of(2026, 12, 8), "弁明書の提出期限", "弁明通知書")),
                "送信委託者の関与について、報告を求めている。",
                FullFacts.OFFICER);
    }
}
