package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.examination.label.Mention.Standing;

/** Rarer wordings of refusal, of addresses and of names, and words that only look like them. */
class WiderWordingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "今後このようなご案内を望まれない方は http://a.example.jp/u/3",
                "ニュースレターをやめたい場合 → https://a.example.jp/n",
                "お知らせの受け取りを辞退する方：iya@a.example.jp",
                "メールマガジンの解約は\nhttps://a.example.jp/mm",
                "案内を断りたい方は kotowaru@a.example.jp まで",
                "メールが届かないようにするには次のページで https://a.example.jp/todokanai",
                "受信停止の窓口 yame@a.example.jp",
                "配信解除用連絡先：owari@a.example.jp",
                "DMの送付を希望されない方はこちら https://a.example.jp/dm",
                "このお便りはいらないという方 http://a.example.jp/tayori",
                "ご案内の中止は http://a.example.jp/naka で承ります",
                "もうお送りしなくてよい場合 http://a.example.jp/mou",
                "以後の案内を差し止める\nhttps://a.example.jp/sashi",
                "ご連絡を望まれない方はこちら https://a.example.jp/renraku",
                "この手の便りはもう要らんという方、言ってください。yame@a.example.jp に空メールで止まります",
                "お知らせが邪魔だという方は遠慮なくどうぞ。stop@a.example.jp に一言で止まります",
                "もう案内はいらないという人は教えてください。https://a.example.jp/owari で止まります",
                "今後の販促情報が不要な販売店様 https://a.example.jp/stop",
                "新商品の案内が不要な企業様 https://a.example.jp/kigyo",
                "カタログの送付を希望しない店舗様は https://a.example.jp/tenpo",
            })
    void a_refusal_stands_beside_its_contact(String text) {
        assertThat(read(text).refusals())
                .anySatisfy(refusal -> assertThat(refusal.contact()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご予約のキャンセルはこちら http://a.example.jp/yoyaku",
                "新メニューのご案内 いつでも解約できる http://a.example.jp/menu",
                "メールが届かない場合は http://a.example.jp/faq",
                "お知らせをお送りします http://a.example.jp/news",
                "見本市中止のお知らせ http://a.example.jp/expo",
                "ご案内のセミナーは中止になりました http://a.example.jp/seminar",
                "もう迷わない新しい見方 http://a.example.jp/mikata",
            })
    void other_words_are_no_refusal(String text) {
        assertThat(read(text).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "松本市架空町12",
                "静岡市駿河区架空台7",
                "Beispielgasse 7, 1010 Wien, Austria",
                "8 rue Modèle, 69000 Lyon, France",
                "Via Esempio 3, 00100 Roma, Italy",
                "Voorbeeldstraat 12, 1012 AB Amsterdam, Netherlands",
                "Suite 4, 20 Sample Street, Perth WA 6000, Australia",
            })
    void an_address_without_prefecture_or_from_abroad_is_read(String text) {
        assertThat(standings(read(text).postal())).containsExactly(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "松本市で12店舗オープン",
                "Order 5 items, 10000 Points",
                "Save 50%, 2000 Coupons left",
                "静岡市内に4店",
            })
    void numbers_in_sentences_are_no_sure_address(String text) {
        assertThat(standings(read(text).postal())).doesNotContain(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operator: Yuko Mihon",
                "運営責任者 MIHON Jiro",
                "広州架空貿易有限公司",
                "Muster AG",
                "Voorbeeld B.V.",
                "Esempio S.r.l.",
                "はなぞの架空株式会社　営業部 見本",
                "例示便株式会社 電話099-000-0101",
                "みほん整骨院 院長の戸田隆です。",
                "はなぞの歯科、院長の高橋誠一と申します。",
                "店主の加藤良子です。今年も柿がとれました。",
                "行政書士 仮屋 誠司\n東京都中野区架空町2-3\n03-0000-1212",
                "整体師 鳴海 ゆかり\n京都府架空市仮町12-12",
                "見本県 占い師 星川 葵\n大阪府堺市北区見本東町7-1",
                "本間 吉次\n新潟県南魚沼市見本1551\n025-000-0707",
            })
    void a_sender_is_named(String text) {
        assertThat(standings(read(text).names())).contains(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "架空時計株式会社の最新モデルが特価",
                "仮名食品株式会社と作った新しい味",
                "株式会社例示銀行のローンより安い",
                "Operator: Lovely Shop",
                "Operator: we call you back",
                "院長の長谷川です。お待ちしています",
                "園長の五十嵐です",
                "講座の講師は占い師 星川 葵が務めます",
                "株式会社若葉 高橋様\nご注文の封筒ができました",
            })
    void a_name_in_the_advertising_is_not_surely_the_senders(String text) {
        assertThat(standings(read(text).names())).doesNotContain(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "岐阜県架空市見本町10-31／0573-00-1031",
                "京都府架空市仮町12-12/0774-00-1212",
            })
    void a_number_behind_a_stroke_is_a_telephone(String text) {
        assertThat(standings(read(text).phones())).containsExactly(Standing.SURE);
    }

    private static LabelText read(String text) {
        return new LabelText(Texts.shown(text), List.of());
    }

    private static List<Standing> standings(List<Mention> mentions) {
        return mentions.stream().map(Mention::standing).toList();
    }
}
