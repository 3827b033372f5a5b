package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;
import static tokuden.mail.Mails.in;
import static tokuden.mail.Mails.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they were really written. */
class MailboxesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b@docomo.example.jp",
                "taro.@ezweb.example.jp",
                ".taro@docomo.example.jp",
                "\"a..b\"@docomo.example.jp",
                "root",
                "joe@[192.0.2.1]"
            })
    void an_address_stays_as_written(String written) {
        assertThat(from(written)).extracting(Mailbox::address).containsExactly(written);
        assertThat(from("<" + written + ">")).extracting(Mailbox::address).containsExactly(written);
    }

    @Test
    void a_name_is_told_from_the_address() {
        assertThat(from("\"Yamada, Taro\" <t@example.jp>, Shop <s@example.com>"))
                .extracting(Mailbox::displayName, Mailbox::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Yamada, Taro", "t@example.jp"),
                        org.assertj.core.groups.Tuple.tuple("Shop", "s@example.com"));
        assertThat(from("t@example.jp (Taro)").get(0).displayName()).isEqualTo("Taro");
    }

    @Test
    void a_comma_inside_an_encoded_word_divides_nothing() {
        String name = word("UTF-8", in("UTF-8", "広告, <部>"));

        assertThat(from(name + " <a@example.jp>"))
                .extracting(Mailbox::displayName, Mailbox::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("広告, <部>", "a@example.jp"));
    }

    @Test
    void an_encoded_word_may_stand_for_the_mailbox() {
        String local = word("iso-2022-jp", in("US-ASCII", "taro"));

        assertThat(from(local + "@example.jp").get(0).address()).isEqualTo("taro@example.jp");
    }

    @Test
    void members_of_a_group_are_found_and_its_name_is_none_of_them() {
        assertThat(from("friends: a@example.jp, b@example.jp;"))
                .extracting(Mailbox::address)
                .containsExactly("a@example.jp", "b@example.jp");
        assertThat(from("undisclosed-recipients:;")).isEmpty();
    }

    @Test
    void the_empty_address_is_one() {
        assertThat(from("<>")).extracting(Mailbox::address).containsExactly("");
    }

    @Test
    void the_bytes_are_those_of_the_address() {
        Mail mail = aMail().line("From: Shop <s@example.com>").line("").read();

        Span bytes = mail.from().get(0).bytes();

        assertThat(
                        new String(
                                mail.octets(),
                                bytes.from(),
                                bytes.length(),
                                StandardCharsets.US_ASCII))
                .isEqualTo("s@example.com");
    }

    private static List<Mailbox> from(String written) {
        return aMail().line("From: " + written).line("").read().from();
    }
}
