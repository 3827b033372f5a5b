package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.evidence.Sha256;

/** Facts of a verification to be written down. */
final class Traces {
    private Traces() {}

    static TraceFacts facts(String language) {
        return new TraceFacts(
                Sha256.of(new byte[] {1}),
                language,
                LocalDate.of(2026, 11, 24),
                List.of(new TraceFacts.Fact("件名", "春の特別ご優待 <b>&amp;</b>")),
                List.of(
                        new TraceFacts.Stage("mx.example.jp", List.of("接続元IP 203.0.113.77")),
                        new TraceFacts.Stage("信頼境界", List.of())),
                List.of(new TraceFacts.Fact("2008-12-01 00:00:41 +09:00", "信頼 1")),
                List.of(new TraceFacts.Comparison("DKIM", "● pass", "● 一致", "◇ 検証不能", "記録なし")),
                List.of(new TraceFacts.Stage("H6　▲ 強い徴候", List.of("この行は偽造です。"))),
                List.of(new TraceFacts.Stage("DKIM", List.of("署名を見つけた。", "鍵の記録がない。"))),
                List.of());
    }
}
