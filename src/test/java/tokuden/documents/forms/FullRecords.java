package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Full facts of records of acts, all invented. */
final class FullRecords {
    private FullRecords() {}

    static List<Record> all() {
        return List.of(
                inspectionRecord(),
                identityCard(),
                explanationRecord(),
                receipt(),
                FullReferral.referral(),
                FullAnalysis.analysis());
    }

    private static Record inspectionRecord() {
        return new InspectionRecordForm.Facts(
                "i-1",
                "2026-0012",
                FullFacts.DAY,
                Optional.of(Instant.parse("2026-11-20T01:00:00Z")),
                Optional.of(Instant.parse("2026-11-20T06:30:00Z")),
                "東京都千代田区見本町1丁目2番3号 見本ビル5階",
                "株式会社見本配信",
                "同意を証する記録の保存の状況を確認するため。",
                List.of(new InspectionRecordForm.Inspector(FullFacts.OFFICER, "第12号")),
                List.of(new Person("代表取締役", "見本 太郎"), new Person("", "立会 花子")),
                List.of(
                        new InspectionRecordForm.Inspected(
                                "配信用の計算機", "5階 機械室", "配信の記録が令和8年8月1日から保存されている。")),
                List.of(new InspectionRecordForm.Asked("同意を証する記録はどこにあるか。", "保存していない。")),
                List.of(
                        new InspectionRecordForm.Copied(
                                "配信の記録", "光ディスク", "1枚", Optional.of(FullFacts.hash("log")))),
                "",
                "検査は平穏に終了した。",
                FullFacts.OFFICER);
    }

    private static Record identityCard() {
        return new IdentityCardForm.Facts(
                "k-1",
                "第12号",
                FullFacts.OFFICE,
                FullFacts.OFFICER,
                FullFacts.DAY,
                Optional.of(LocalDate.of(2027, 3, 31)),
                "総務大臣");
    }

    private static Record explanationRecord() {
        return new ExplanationRecordForm.Facts(
                "x-1",
                "2026-0012",
                FullFacts.DAY,
                Orders.SENDER,
                LocalDate.of(2026, 11, 4),
                LocalDate.of(2026, 11, 18),
                Optional.of(LocalDate.of(2026, 11, 16)),
                Optional.of(Instant.parse("2026-11-17T01:00:00Z")),
                "合同庁舎 会議室",
                "代理人弁護士 例示 四郎（委任状あり）",
                List.of(FullFacts.OFFICER),
                List.of(
                        new ExplanationRecordForm.Claim("表示の漏れは、配信設定の誤りによるものである。", "配信設定の画面の写し 1通"),
                        new ExplanationRecordForm.Claim("既に設定を改めた。", "")),
                "弁明書は本調書に添付する。",
                FullFacts.OFFICER);
    }

    private static Record receipt() {
        return new ReceiptForm.Facts(
                "q-1",
                FullFacts.DAY,
                FullFacts.OFFICE,
                "令和8年11月24日付け総基消第34号",
                List.of(new Enclosed("措置命令書", "1通", "")));
    }
}
