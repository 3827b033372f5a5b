package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.examination.label.Mention.Standing;

/**
 * Labels told in sentences: a refusal by its grammar, a name by which its bearer presents himself.
 */
class PlainSpokenLabelsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご無用の節は、ishi@a.example.jp までお知らせくださいませ。次からはお送りいたしません。",
                "お便りがもう結構という方は、owari@a.example.jp に題名だけのメールをください。",
                "このお知らせがわずらわしいと感じられた場合は ayamaru@a.example.jp へ一言ください。名簿から外します。",
                "ご案内をご遠慮なさりたいお客様は、https://a.example.jp/mm からお手続きを。",
                "以後のご案内が不要な方は info@a.example.jp までご連絡ください",
                "お便りをお休みしたいときは yasumi@a.example.jp まで、ひとこと書いてください。",
                "当店からのメールにご興味のない方には以後お送りしません。お手数ですが http://a.example.jp/x へ",
                "もう読まないわ、という方は、yameru@a.example.jp にメールをいただければ、翌日からお送りしません。",
                "ご縁がなかったとお考えの方は、こちらへお知らせください。リストから外します。→ https://a.example.jp/r",
                "info@a.example.jp にご連絡をいただきますと、以後ご案内をお送りすることはございません",
                "このメールに心当たりのない方は、torikeshi@a.example.jp へ。登録を消します。",
                "メール便を止めたいときは tome@a.example.jp へ空メールを送ってください",
                "今回限りで結構です、という方は konkai@a.example.jp にその旨をお書きください。以後お送りしません。",
                "次号からお受け取りにならない場合は、https://a.example.jp/jigo で手続きができます",
                "お客様のアドレスを宛先から外すには https://a.example.jp/hazusu を開いてください",
                "ご迷惑でしたら、お手数ですが sumimasen@a.example.jp までお申し付けください。今後お送りしません。",
                "案内状の発送を見合わせてほしい方は、miawase@a.example.jp までご連絡願います",
                "メルマガを卒業される方はこちら https://a.example.jp/sotsu",
                "ニュースを受け取らない設定は https://a.example.jp/settei でできます",
                "件名に「停止」と書いて stop@a.example.jp へお送りください",
                "「不要」とだけ書いて mail@a.example.jp へご返信ください",
                "もうメールはいらん、いう人は tome@a.example.jp に送ってつかあさい。配信を止めるけえ。",
                "今後のご案内を断る場合の連絡先:kotowari@a.example.jp",
                "お届けを終了なさりたい場合は、https://a.example.jp/end でメールの登録を取り消せます",
            })
    void whoever_does_not_want_more_is_told_where_to_say_so(String text) {
        assertThat(read(text).refusals())
                .anySatisfy(refusal -> assertThat(refusal.contact()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご不要の場合は、このメールに「不要」とご返信ください。",
                "今後のご案内が不要でしたら、そのままご返信ください。以後お送りしません。",
                "お手数ですが、件名に停止と書いてご返信いただければ止めます。",
                "いらない方は、このメールに「いらない」と返信してください。",
                "ご案内を希望されないときは、その旨をご返信くださいませ。",
                "配信を止めるには、このまま空で返信してください。",
            })
    void a_reply_will_do(String text) {
        assertThat(read(text).refusals()).anySatisfy(r -> assertThat(r.reply()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご不要になった家電は info@a.example.jp までお知らせください。引き取ります。",
                "ご不明な場合は info@a.example.jp までお問い合わせください。",
                "ご都合の悪い場合は http://a.example.jp/yoyaku で日時を変更できます。",
                "売り切れの節はご容赦ください。ご注文は http://a.example.jp/ まで。",
                "迷惑電話でお困りの方は http://a.example.jp/goods をご覧ください。",
                "面倒な手続きを望まない方に。http://a.example.jp/plan",
                "お酒をやめたい方のための飲み物 http://a.example.jp/drink",
                "たばこを断りたい方へ http://a.example.jp/tabako",
                "返品を希望される場合は henpin@a.example.jp までご連絡ください。",
                "シミが気になる方、乾燥に迷惑している方は http://a.example.jp/cream",
            })
    void what_is_not_wanted_is_something_else(String text) {
        assertThat(read(text).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "このメールは、有限会社みほんがポイントカードの会員さまへお送りしているものです。",
                "株式会社みほん、桐谷です。",
                "みほんリース販売株式会社の岩渕と申します。",
                "架空の製麺所「讃州見本合資会社」からの初めてのご案内です。",
                "こんにちは、鳴海 翔平です。",
                "募集代理店：株式会社みほんの港",
                "このメールの差出人は、岐阜県岐阜市架空通9-98に店をかまえる株式会社みほんリユース（古物商許可）です。",
                "このお便りは、株式会社花見本（京都市東山区架空町998、電話 075-000-8210）が、お客さまにお送りしております。",
                "発信者　みほんの塗装　野上 正志",
                "みほん工房（個人事業主 三上さと子）",
                "株式会社みほんをご利用いただき、ありがとうございます。",
                "本状は、みほん商事株式会社よりお送りしております。",
                "お届け元　合同会社かくう",
                "お問い合わせ・苦情は株式会社みほんトリップ（東京都港区架空4-1、03-0000-7890）まで。",
                "わたくし、みほん農園の園主をしております架空 良子と申します。",
            })
    void a_sender_presents_himself(String text) {
        assertThat(standings(read(text).names())).contains(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みほんのカメラが半額です。",
                "提携先の株式会社みほんが運営するサイトに登録してください。",
                "口コミで話題、人気の 限定 バッグです。",
            })
    void a_name_in_a_sentence_about_goods_is_not_surely_his(String text) {
        assertThat(standings(read(text).names())).doesNotContain(Standing.SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社みほん　さいたま市大宮区架空町998　048-000-2299",
                "（京都市東山区八坂通下河原東入998、電話 075-000-8210）",
                "お店は栃木県宇都宮市架空町9-98、電話は028-000-8787です。",
                "本店：横浜市中区架空通3",
            })
    void an_address_stands_among_other_labels(String text) {
        assertThat(standings(read(text).postal())).contains(Standing.SURE);
    }

    private static LabelText read(String text) {
        return new LabelText(Texts.shown(text), List.of());
    }

    private static List<Standing> standings(List<Mention> mentions) {
        return mentions.stream().map(Mention::standing).toList();
    }
}
