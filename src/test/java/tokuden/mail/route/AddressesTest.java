package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses and names as headers write them. */
class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "[192.0.2.1], 192.0.2.1",
        "[192.0.2.1]:4321, 192.0.2.1",
        "192.0.2.1:4321, 192.0.2.1",
        "[IPv6:2001:db8:0:0::1], 2001:db8::1",
        "[2001:DB8::1], 2001:db8::1",
        "[::ffff:192.0.2.1], 192.0.2.1",
        "300.0.2.1, none",
        "1.2.3, none",
        "mail.example.com, none",
        "'', none"
    })
    void an_address_is_read_in_each_dress(String written, String read) {
        assertThat(Addresses.in(written).map(Addresses::text).orElse("none")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.31.0.1, true",
        "172.32.0.1, false",
        "169.254.1.1, true",
        "fd00::1, true",
        "fe80::1, true",
        "::1, true",
        "2002:a05:6504::1, true",
        "2002:c000:204::1, false",
        "100.64.0.1, false",
        "192.0.2.1, false"
    })
    void an_inner_address_cannot_come_from_outside(String address, boolean inner) {
        assertThat(Addresses.isInner(InetAddresses.forString(address))).isEqualTo(inner);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 1.2.0.192.in-addr.arpa",
        "2001:db8::1, 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"
    })
    void the_reverse_question_is_that_of_dns(String address, String question) {
        assertThat(Addresses.reverseQuestion(InetAddresses.forString(address))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
        "mx.foo.co.jp, mail.foo.co.jp, true",
        "mx.foo.co.jp, mx.bar.co.jp, false",
        "a.city.yokohama.jp, b.city.yokohama.jp, true",
        "mx1.isp.example.jp, isp.example.jp, true",
        "mail.bank.example.com, relay.shop.example.com, false",
        "a.b.line.example, c.line.example, true",
        "localhost, localhost, true",
        "pc, mac, false"
    })
    void names_of_one_party_are_related(String one, String other, boolean related) {
        assertThat(HostNames.areRelated(one, other)).isEqualTo(related);
    }
}
