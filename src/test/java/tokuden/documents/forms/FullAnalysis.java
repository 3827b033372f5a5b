package tokuden.documents.forms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Full facts of the analysis of a mail, all invented. */
final class FullAnalysis {
    private FullAnalysis() {}

    static MailAnalysisForm.Facts analysis() {
        String received =
                "Received: from mail.example.com (mail.example.com [192.0.2.15]) by mx.example.net"
                        + " (Postfix) with ESMTP id 4XyZ1234567890abcdef for <reporter@example.net>; Tue,"
                        + " 1 Sep 2026 12:15:00 +0900 (JST)";
        return new MailAnalysisForm.Facts(
                "a-1",
                "2026-0012",
                "証1",
                FullFacts.DAY,
                FullFacts.ORDER.mails().get(0).exhibit(),
                12_345,
                Instant.parse("2026-09-02T00:00:00Z"),
                FullFacts.OFFICER,
                "情報提供（転送された電子メールに添付）",
                List.of(
                        new MailAnalysisForm.HeaderLine(received, 0, 210),
                        new MailAnalysisForm.HeaderLine("From: news@mail.example.com", 210, 240),
                        new MailAnalysisForm.HeaderLine("Subject: 今だけ！お得な情報😀", 240, 290)),
                hops(),
                new MailAnalysisForm.Said(
                        "spf=fail（mx.example.net による記録）",
                        List.of("Authentication-Results ヘッダーは、信頼できる受信側の設備が付したものである。")),
                new MailAnalysisForm.Said("署名がないため、判定の対象がない。", List.of()),
                new MailAnalysisForm.Said(
                        "SPFは fail である。",
                        List.of(
                                "example.com のTXTレコードは「v=spf1 ip4:198.51.100.0/24 -all」である。",
                                "192.0.2.15 は、これに含まれない。")),
                Optional.of(FullFacts.hash("dns")),
                FullFacts.ORDER.determinations().subList(0, 1),
                "特電 0.1.0",
                FullFacts.OFFICER);
    }

    private static List<MailAnalysisForm.Hop> hops() {
        return List.of(
                new MailAnalysisForm.Hop(
                        "mail.example.com [192.0.2.15]",
                        "mx.example.net",
                        Optional.of(Instant.parse("2026-09-01T03:15:00Z")),
                        true,
                        ""),
                new MailAnalysisForm.Hop(
                        "unknown", "mail.example.com", Optional.empty(), false, "時刻なし"));
    }
}
