package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;
import static tokuden.mail.Mails.in;
import static tokuden.mail.Mails.withSubject;
import static tokuden.mail.Mails.word;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Japanese really stands in header fields. */
class JapaneseHeaderTest {
    private static final String LABEL = "未承諾広告※ご案内";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO-2022-JP",
                "iso-2022-jp-ms",
                "Shift_JIS",
                "cp932",
                "sjis-win",
                "x-sjis",
                "EUC-JP",
                "UTF-8"
            })
    void an_encoded_word_is_read_in_its_charset(String charset) {
        String java =
                charset.matches("(?i).*(sjis|932).*") ? "windows-31j" : charset.replace("-ms", "");

        Mail mail = withSubject(word(charset, in(java, LABEL)));

        assertThat(mail.subject()).isEqualTo(LABEL);
        assertThat(mail.defects()).isEmpty();
        assertThat(mail.charsets().get(0).declared()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-JP", "windows-31j", "EUC-JP", "UTF-8"})
    void raw_letters_are_guessed_and_marked_as_a_guess(String charset) {
        Mail mail = withSubject(in(charset, LABEL));

        assertThat(mail.subject()).isEqualTo(LABEL);
        assertThat(mail.charsets().get(0)).isEqualTo(new CharsetUse("", charset, true));
        assertThat(mail.defects())
                .extracting(Defect::kind)
                .containsAnyOf("raw-8bit-in-header", "raw-iso-2022-jp-in-header");
    }

    @Test
    void a_wrong_label_is_noted_and_the_text_read_all_the_same() {
        Mail mail = withSubject(word("ISO-2022-JP", in("windows-31j", LABEL)));

        assertThat(mail.subject()).isEqualTo(LABEL);
        assertThat(mail.defects())
                .extracting(Defect::kind, Defect::args)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "charset-mislabelled", List.of("ISO-2022-JP", "windows-31j")));
    }

    @Test
    void letters_of_nec_and_ibm_are_read_under_the_name_of_iso_2022_jp() {
        byte[] written = in("x-windows-iso2022jp", "①㈱髙島");

        assertThat(withSubject(word("ISO-2022-JP", written)).subject()).isEqualTo("①㈱髙島");
    }

    @Test
    void half_width_kana_are_kept_as_they_are() {
        byte[] jis = in("x-windows-iso2022jp", "ﾒｰﾙ配信");

        assertThat(withSubject(word("ISO-2022-JP", jis)).subject()).isEqualTo("ﾒｰﾙ配信");
        assertThat(withSubject(word("Shift_JIS", in("windows-31j", "ﾒｰﾙ配信"))).subject())
                .isEqualTo("ﾒｰﾙ配信");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-2022-JP"})
    void a_letter_cut_between_two_words_is_joined_again(String charset) {
        byte[] all = in(charset, "未承諾広告");
        String first = word(charset, Arrays.copyOfRange(all, 0, 7));
        String second = word(charset, Arrays.copyOfRange(all, 7, all.length));

        Mail mail = withSubject(first + "\r\n " + second);

        assertThat(mail.subject()).isEqualTo("未承諾広告");
    }

    @Test
    void a_word_in_quotes_or_glued_to_text_is_read_and_noted() {
        String word = word("UTF-8", in("UTF-8", "広告"));

        Mail quoted = withSubject("\"" + word + "\"");
        Mail glued = withSubject("Re:" + word + "!");

        assertThat(quoted.subject()).isEqualTo("\"広告\"");
        assertThat(glued.subject()).isEqualTo("Re:広告!");
        assertThat(glued.defects())
                .extracting(Defect::kind)
                .containsExactly("encoded-word-misplaced");
    }

    @Test
    void a_q_word_may_hold_blanks_and_question_marks() {
        assertThat(withSubject("=?utf-8?Q?ready_now =E5=BA=83?=").subject())
                .isEqualTo("ready now 広");
        assertThat(withSubject("=?utf-8?Q?ready?=E5=BA=83?=").subject()).isEqualTo("ready?広");
    }

    @Test
    void missing_padding_loses_no_letter() {
        String word = word("UTF-8", in("UTF-8", "広告ab")).replace("=?=", "?=").replace("=?=", "?=");

        assertThat(withSubject(word).subject()).isEqualTo("広告ab");
    }

    @Test
    void a_word_without_end_is_read_to_the_next_blank() {
        Mail mail = withSubject("=?UTF-8?B?5bqD5ZGK rest");

        assertThat(mail.subject()).isEqualTo("広告 rest");
        assertThat(mail.defects())
                .extracting(Defect::kind)
                .containsExactly("encoded-word-without-end");
    }

    @Test
    void an_unknown_charset_is_noted_and_never_stops_the_reading() {
        Mail mail = withSubject(word("x-nobody-knows", in("UTF-8", "広告")));

        assertThat(mail.subject()).isEqualTo("広告");
        assertThat(mail.defects()).extracting(Defect::kind).contains("charset-unknown");
    }

    @Test
    void letters_of_mobile_carriers_stay_one_letter_each() {
        byte[] docomo = {(byte) 0xF8, (byte) 0x9F, 'a'};
        byte[] au = {0x1B, '$', 'B', 0x75, 0x41, 0x1B, '(', 'B'};

        assertThat(withSubject(word("Shift_JIS", docomo)).subject()).isEqualTo("\uE63Ea");
        assertThat(withSubject(word("ISO-2022-JP", au)).subject()).hasSize(1);
    }

    @Test
    void every_letter_leads_to_its_bytes_through_base64() {
        Mail mail = withSubject(word("UTF-8", in("UTF-8", "広告")));
        DecodedText value = mail.header().get(0).value();
        String whole = new String(mail.octets(), java.nio.charset.StandardCharsets.US_ASCII);

        Span second = value.bytesOf(value.text().indexOf('告'), value.text().length());

        assertThat(whole.substring(second.from(), second.to())).isEqualTo("5ZGK");
    }

    @Test
    void escape_sequences_belong_to_the_letter_behind_them() {
        Mail mail = withSubject(in("ISO-2022-JP", "a広b"));
        DecodedText value = mail.header().get(0).value();
        int at = value.text().indexOf('広');

        assertThat(value.bytesOf(at - 1, at).length()).isEqualTo(1);
        assertThat(value.bytesOf(at, at + 1).length()).isEqualTo(5);
    }

    @Test
    void an_attachment_name_is_read_however_it_is_coded() {
        String word = word("ISO-2022-JP", in("ISO-2022-JP", "申込書.pdf"));

        assertThat(attachmentName("name=\"" + word + "\"")).isEqualTo("申込書.pdf");
        assertThat(attachmentName("name*=utf-8'ja'%E5%BA%83.pdf")).isEqualTo("広.pdf");
        assertThat(attachmentName("name*0*=utf-8''%E5%BA; name*1*=%83; name*2=\".pdf\""))
                .isEqualTo("広.pdf");
    }

    private static String attachmentName(String parameter) {
        Mail mail =
                aMail().line("Content-Type: application/pdf; " + parameter)
                        .line("")
                        .line("x")
                        .read();
        return mail.attachments().get(0).name();
    }
}
