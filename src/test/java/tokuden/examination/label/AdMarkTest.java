package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.law.Place;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/** The mark at the front of the subject, exact by code points; what reads like it is named. */
class AdMarkTest {
    private static final String MARK = "未承諾広告※";

    @ParameterizedTest
    @ValueSource(strings = {"未承諾広告※", "未承諾広告※春のセール", "未承諾広告※ 春", "未承諾広告※※", "未承諾広告※\uFE0E春"})
    void the_exact_mark_at_the_front_is_in_order(String subject) {
        Sighting seen = seen(subject);

        assertThat(seen.state()).isEqualTo(Sighting.State.SHOWN);
        assertThat(seen.stretches().get(0).letters()).isEqualTo(MARK);
    }

    @ParameterizedTest
    @CsvSource({
        "末承諾広告※春, 末承諾広告※, 未→末 (U+672B)",
        "未承諾広告＊春, 未承諾広告＊, ※→＊ (U+FF0A)",
        "未承諾広告*春, 未承諾広告*, ※→* (U+002A)",
        "未承諾廣告※春, 未承諾廣告※, 広→廣 (U+5EE3)",
        "未承諾広吿※春, 未承諾広吿※, 告→吿 (U+543F)",
        "未承诺广告※春, 未承诺广告※, '諾→诺 (U+8BFA), 広→广 (U+5E7F)'",
        "未承諾公告※春, 未承諾公告※, 広→公 (U+516C)",
        "未承認広告※春, 未承認広告※, 諾→認 (U+8A8D)",
        "未 承諾広告※春, 未 承諾広告※, +U+0020",
        "未承諾\u3000広告※春, 未承諾\u3000広告※, +U+3000",
        "未承諾広告 ※春, 未承諾広告 ※, +U+0020",
        "未承諾\u200B広告※春, 未承諾\u200B広告※, +U+200B",
        "未\u00AD承諾広告※春, 未\u00AD承諾広告※, +U+00AD",
        "未承諾・広告※春, 未承諾・広告※, +・ (U+30FB)",
        "未承諾広告春, 未承諾広告, −※",
        "承諾広告※春, 承諾広告※, −未",
        "未承諾広※春, 未承諾広※, −告",
    })
    void what_only_reads_like_the_mark_is_named_glyph_by_glyph(
            String subject, String letters, String differences) {
        Sighting seen = seen(subject);

        assertThat(seen.state()).isEqualTo(Sighting.State.WRONG);
        assertThat(seen.reason()).isEqualTo("mark-alike");
        assertThat(seen.stretches().get(0).letters()).isEqualTo(letters);
        assertThat(seen.args()).containsExactly(letters, differences);
    }

    @Test
    void a_kangxi_radical_is_named_too() {
        Sighting seen = seen("未承諾広告※".replace('未', '\u672A').replace("告", "\u543F"));

        assertThat(seen.args().get(1)).contains("U+543F");
        assertThat(seen("未承諾\u2F34告※").state()).isEqualTo(Sighting.State.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "Re:未承諾広告※春, Re:未承諾広告※, Re:",
        "Fwd: 未承諾広告※春, Fwd: 未承諾広告※, 'Fwd: '",
        "【広告】未承諾広告※春, 【広告】未承諾広告※, 【広告】",
        "☆未承諾広告※☆, ☆未承諾広告※, ☆",
        "【未承諾広告※】春, 【未承諾広告※, 【",
        "※未承諾広告※春, ※未承諾広告※, ※",
        "春のセール 未承諾広告※, 春のセール 未承諾広告※, '春のセール '",
    })
    void the_mark_behind_anything_is_not_at_the_very_front(
            String subject, String letters, String before) {
        Sighting seen = seen(subject);

        assertThat(seen.state()).isEqualTo(Sighting.State.WRONG);
        assertThat(seen.reason()).isEqualTo("mark-not-at-front");
        assertThat(seen.stretches().get(0).letters()).isEqualTo(letters);
        assertThat(seen.args()).containsExactly(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!広告!未承諾 春", "広告(未承諾)春", "※未承諾広告 春", "[未承諾][広告]※"})
    void a_mark_split_up_or_turned_round_is_wrong(String subject) {
        assertThat(seen(subject).state()).isEqualTo(Sighting.State.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"春のセール", "広告のご案内", "未承認のお知らせ", "重要なお知らせ", "承諾のお願い", "x"})
    void a_subject_without_it_misses_it(String subject) {
        Sighting seen = seen(subject);

        assertThat(seen.state()).isEqualTo(Sighting.State.MISSING);
        assertThat(seen.stretches().get(0).letters()).isEqualTo(subject);
    }

    @Test
    void a_blank_encoded_before_the_mark_stands_before_it() {
        assertThat(seen("\u3000未承諾広告※春").state()).isEqualTo(Sighting.State.WRONG);
        assertThat(seen(" 未承諾広告※春").state()).isEqualTo(Sighting.State.WRONG);
    }

    @Test
    void a_sign_laid_over_the_mark_changes_it() {
        assertThat(seen("未承諾広告※\u0338春").state()).isEqualTo(Sighting.State.WRONG);
    }

    @Test
    void a_mail_without_subject_has_no_mark() {
        Mail mail = new MailReader().read("From: a@b.example\r\n\r\nx".getBytes());

        Sighting seen = new AdMark(MARK, Place.VERY_FRONT_OF_SUBJECT).in(mail);

        assertThat(seen.state()).isEqualTo(Sighting.State.MISSING);
        assertThat(seen.stretches()).isEmpty();
    }

    @Test
    void in_a_short_message_the_mark_is_looked_for_at_the_front_of_the_text() {
        AdMark mark = new AdMark(MARK, Place.FRONT_OF_TEXT);

        assertThat(mark.in(mail("x", "未承諾広告※春")).state()).isEqualTo(Sighting.State.SHOWN);
        assertThat(mark.in(mail("x", "春 未承諾広告※")).state()).isEqualTo(Sighting.State.WRONG);
        assertThat(mark.in(mail("x", "春のセール")).state()).isEqualTo(Sighting.State.MISSING);
    }

    private static Sighting seen(String subject) {
        return new AdMark(MARK, Place.VERY_FRONT_OF_SUBJECT).in(mail(subject, "x"));
    }

    private static Mail mail(String subject, String text) {
        String word = Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8));
        String header = "Subject: =?utf-8?B?" + word + "?=\r\nFrom: a@b.example\r\n";
        String type = "Content-Type: text/plain; charset=utf-8\r\n\r\n";
        return new MailReader().read((header + type + text).getBytes(StandardCharsets.UTF_8));
    }
}
