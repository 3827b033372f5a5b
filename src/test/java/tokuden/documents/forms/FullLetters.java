package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Party;

/** Full facts of letters, all invented. */
final class FullLetters {
    private FullLetters() {}

    static List<Record> all() {
        return List.of(
                warning(), subscriberEnquiry(), reportDemand(), explanationNotice(), coverLetter());
    }

    private static Record warning() {
        return new WarningForm.Facts(
                FullFacts.letter("w-1", FullFacts.sender()),
                FullFacts.grounds(),
                "法に定める同意及び表示の義務が守られるようにするため。",
                List.of("同意を得ていない者への送信を直ちにやめること。", "名称及び受信拒否の通知先を表示すること。"),
                "同一の文面の電子メールが多数の者に送信されており、今後も送信が続くおそれがあるため。",
                Optional.of(LocalDate.of(2026, 12, 24)),
                FullFacts.OFFICE,
                FullFacts.CHIEF);
    }

    private static Record subscriberEnquiry() {
        return new SubscriberEnquiryForm.Facts(
                FullFacts.letter("e-1", new Addressee("東京都港区例示1-1-1", "例示通信株式会社", "代表取締役 通信 三郎")),
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
                FullFacts.OFFICE);
    }

    private static Record reportDemand() {
        return new ReportDemandForm.Facts(
                FullFacts.letter("r-1", FullFacts.sender()),
                Party.Part.SENDER,
                "同意を得ていない者への電子メールの送信に係る事実を確認するため。",
                List.of("送信した電子メールの数及び送信の期間", "送信に対する同意を証する記録", "送信の委託を受けた場合は、委託者の名称及び住所"),
                Optional.of(LocalDate.of(2026, 12, 15)),
                FullFacts.OFFICE,
                "書面による。記録は、電磁的記録の写しによることができる。");
    }

    private static Record explanationNotice() {
        return new ExplanationNoticeForm.Facts(
                FullFacts.letter("n-1", FullFacts.sender()),
                FullFacts.grounds(),
                List.of("特定電子メールの送信に当たっては、送信者の名称を表示すること。"),
                Optional.of(LocalDate.of(2026, 12, 8)),
                FullFacts.OFFICE,
                Optional.of(
                        new ExplanationNoticeForm.Oral(
                                Instant.parse("2026-12-08T01:00:00Z"), "合同庁舎 会議室")),
                Optional.of(
                        new ExplanationNoticeForm.Posting(
                                FullFacts.DAY, "総務省の掲示場", LocalDate.of(2026, 12, 8))));
    }

    private static Record coverLetter() {
        return new CoverLetterForm.Facts(
                FullFacts.letter("c-1", new Addressee("", "例示県警察本部長", "")),
                "告発に係る資料",
                "法に違反する電子メールの送信に係る告発",
                List.of(
                        new Enclosed("告発状", "1通", ""),
                        new Enclosed("証拠目録及び資料", "1式", "電磁的記録媒体を含む")));
    }
}
