package tokuden.documents.forms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.law.Breach;
import tokuden.law.Edition;

/** Full facts of a referral, all invented. */
final class FullReferral {
    private FullReferral() {}

    static ReferralForm.Facts referral(ReferralForm.Act... acts) {
        return new ReferralForm.Facts(
                "z-1",
                FullFacts.DAY,
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
                FullFacts.EVIDENCE,
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
}
