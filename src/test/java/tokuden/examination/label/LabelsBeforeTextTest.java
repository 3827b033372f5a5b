package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the message begins behind labels told in sentences ("//" ends a line). */
class LabelsBeforeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みほんです。配信が不要な方は stop@a.example.jp までお知らせください。 // @さて、今年も新米の季節です。",
                "みほん商店（代表 架空 太郎）からのご案内です。 // ご不要の方は yame@a.example.jp へメールをください。二度とお送りしません。 // --- // @創業は昭和9年。",
                "このメールは有限会社みほんがお送りしています。 // 以後の配信を希望されない方：no@a.example.jp // @40歳を過ぎると、保険料は毎年上がります。",
                "「くらべる通信」からのお知らせです。 // メール停止の受付：tome@a.example.jp（24時間） // @引っ越しの多い季節になりました。",
                "【送信者】株式会社みほん // 【受信拒否】kyohi@a.example.jp へ空メールをお送りください // ==== // @春の大感謝祭のお知らせ",
                "発信：みほん農園 架空 一郎　電話 000-000-1111 // お断りの連絡は kotowari@a.example.jp まで。 // @ことしのりんごは蜜が多めです。",
                "東京都千代田区架空町1-2で眼鏡を作っておりますみほん眼鏡株式会社です。ご迷惑でしたら iya@a.example.jp へご一報ください。名簿から外します。 // @さて、秋の新作ができました。",
                "みほん編集部よりお届けします！ // いらない人は kaijo@a.example.jp に空メール // @ハワイ旅行があたる！",
                "合資会社みほん／大阪市北区架空9-9／06-0000-0000 // 今後のご案内を望まれない場合は、お手数ですが tomete@a.example.jp へその旨をお送りください。 // @毎度ありがとうございます。",
            })
    void what_stands_before_the_sign_are_labels(String text) {
        String shown = shown(text);

        LabelText read = new LabelText(Texts.shown(shown), List.of());

        String rest =
                shown.substring(
                        Math.min(shown.length(), read.text().shownFrom(read.bodyStart().at())));
        assertThat(message(text)).startsWith(rest.substring(0, Math.min(6, rest.length())));
        assertThat(read.refusals()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "春の大感謝祭のお知らせ。全品半額です。 // @株式会社みほん // 配信停止 stop@a.example.jp",
                "株式会社みほんの新しい時計ができました。防水で軽く、どなたにも合います。 // @配信が不要な方は stop@a.example.jp まで",
                "こんにちは。寒くなりましたね。鍋のおいしい季節です。 // @みほん水産株式会社です。不要の方は no@a.example.jp へ。",
            })
    void a_message_that_has_begun_ends_the_place_of_labels(String text) {
        String shown = shown(text);

        LabelText read = new LabelText(Texts.shown(shown), List.of());

        int label = shown.indexOf(message(text).substring(0, 8));
        assertThat(read.text().shownFrom(read.bodyStart().at())).isLessThan(label);
    }

    private static String shown(String text) {
        return text.replace("// @", "// ").replace(" // ", "\n");
    }

    private static String message(String text) {
        return text.substring(text.indexOf("// @") + 4).replace(" // ", "\n");
    }
}
