package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.examination.label.Mention.Standing;

/** The shapes of names, places, numbers and contacts, each as people write it. */
class LabelReadingTest {
    @ParameterizedTest
    @CsvSource({
        "TEL 03-0000-1187, 03-0000-1187",
        "０９２－０００－５５６６, ０９２－０００－５５６６",
        "〇二五八-〇〇-一二三四, 〇二五八-〇〇-一二三四",
        "電話(06)0000-1111まで, (06)0000-1111",
        "03(0000)1187, 03(0000)1187",
        "℡0120-000-000, 0120-000-000",
        "tel:0312345678, 0312345678",
        "090 0000 1234, 090 0000 1234",
        "03ー0000ー1187, 03ー0000ー1187",
        "+81-3-0000-1187, +81-3-0000-1187",
        "+81 90-0000-7000, +81 90-0000-7000",
        "Phone: +1 (555) 010-1234, +1 (555) 010-1234",
        "お問合せ・・・0279-00-0001, 0279-00-0001",
    })
    void a_telephone_number_is_found(String text, String number) {
        assertThat(sure(text, phones(text))).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAX 03-0000-1187",
                "ファックス：03-0000-1187",
                "〒100-0001",
                "2007-03-03",
                "注文番号 0312345678",
                "価格 1,234,567円",
                "10-20-30",
                "03-0000",
                "http://a.example/0312345678",
            })
    void other_numbers_are_no_telephone(String text) {
        assertThat(sure(text, phones(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "東京都豊島区池袋本町9-88-7 星空ビル4F, 東京都豊島区池袋本町9-88-7 星空ビル4F",
        "〒000-0012 大阪府大阪市北区見本町5-6-7, 000-0012 大阪府大阪市北区見本町5-6-7",
        "福岡県福岡市中央区架空2丁目3番4号 092-000-1111, 福岡県福岡市中央区架空2丁目3番4号",
        "京都府京都市上京区見本町一丁目二番地三, 京都府京都市上京区見本町一丁目二番地三",
        "東京都府中市見本町1-1, 東京都府中市見本町1-1",
        "八王子市見本町1-2-3, 八王子市見本町1-2-3",
        "群馬県吾妻郡見本町湯元1, 群馬県吾妻郡見本町湯元1",
        "東京都港区六本木見本1-2-3 タワー10階, 東京都港区六本木見本1-2-3 タワー10階",
        "住所：有田郡架空町見本205, 有田郡架空町見本205",
        "株式会社架空（東京都北区見本1-1-1）, 東京都北区見本1-1-1",
    })
    void a_postal_address_is_found(String text, String address) {
        assertThat(sure(text, new LabelText(Texts.shown(text), List.of()).postal()))
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東京都渋谷区に3店舗がオープン",
                "大阪府大阪市でも5月20日に開店",
                "会場：東京都千代田区見本1-1-1",
                "東京都内で30名様",
                "北海道2泊3日の旅",
            })
    void other_places_are_no_address_of_the_sender(String text) {
        assertThat(sure(text, new LabelText(Texts.shown(text), List.of()).postal())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社みほん, 株式会社みほん",
        "発行：みほん株式会社, みほん株式会社",
        "㈱みほん商会, ㈱みほん商会",
        "(有)ホシゾラ企画, (有)ホシゾラ企画",
        "時計のカクウ有限会社(石川県金沢市見本町8-8), 時計のカクウ有限会社",
        "餅処カクウ 有限会社見本製餅, 餅処カクウ 有限会社見本製餅",
        "株式会社みほんの山田と申します。, 株式会社みほん",
        "本メールは株式会社みほんが配信しています。, 株式会社みほん",
        "このメールはみほん園芸株式会社がお送りしています。, みほん園芸株式会社",
        "代表 架空太郎, 代表 架空太郎",
        "カクウ商事 見本花子, カクウ商事 見本花子",
        "店主：見本さくら, 店主：見本さくら",
        "運営責任者：高橋 健一, 運営責任者：高橋 健一",
        "'Acme Tools Inc., 123 Example Street', Acme Tools Inc.",
        "'Published by Acme Tools Co., Ltd.', 'Acme Tools Co., Ltd.'",
    })
    void the_name_of_the_sender_is_found(String text, String name) {
        assertThat(sure(text, new LabelText(Texts.shown(text), List.of()).names()))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "製造元：株式会社みほん",
                "株式会社みほん 御中",
                "佐藤花子様",
                "株式会社みほんの商品が半額",
                "導入実績：株式会社A、株式会社B",
                "運営：ラブリー倶楽部",
                "担当：りえ",
                "運営事務局",
                "中央銀行",
                "I work for a small company",
            })
    void other_names_are_not_surely_the_senders(String text) {
        assertThat(sure(text, new LabelText(Texts.shown(text), List.of()).names())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stop@a.example.jp, stop@a.example.jp",
        "ｓｔｏｐ＠ａ．ｅｘａｍｐｌｅ．ｊｐ, ｓｔｏｐ＠ａ．ｅｘａｍｐｌｅ．ｊｐ",
        "a..b@keitai.example, a..b@keitai.example",
        "ｈｔｔｐ：／／a.example.jp/u, ｈｔｔｐ：／／a.example.jp/u",
        "拒否→no@a.example.jpまで, no@a.example.jp",
    })
    void a_contact_is_found(String text, String contact) {
        assertThat(sure(text, new LabelText(Texts.shown(text), List.of()).contacts().all()))
                .containsExactly(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop[at]a.example.jp", "stop★a.example.jp", "stopアットa.example.jp"})
    void a_masked_contact_is_doubtful(String text) {
        assertThat(new LabelText(Texts.shown(text), List.of()).contacts().all())
                .extracting(Mention::standing)
                .containsExactly(Standing.DOUBTFUL);
    }

    private static List<Mention> phones(String text) {
        return new LabelText(Texts.shown(text), List.of()).phones();
    }

    private static List<String> sure(String text, List<Mention> mentions) {
        LabelText read = new LabelText(Texts.shown(text), List.of());
        return mentions.stream()
                .filter(m -> m.standing() == Standing.SURE)
                .map(m -> read.stretch(m).letters())
                .toList();
    }
}
