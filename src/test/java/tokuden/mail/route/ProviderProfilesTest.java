package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Profiles of providers, and what a suffix covers. */
class ProviderProfilesTest {
    @Test
    void every_shipped_profile_is_marked_as_unconfirmed() {
        ProviderProfiles shipped = ProviderProfiles.shipped();

        assertThat(shipped.refused()).isEmpty();
        assertThat(shipped.profiles())
                .hasSizeGreaterThan(8)
                .allMatch(ProviderProfile::isUnconfirmed)
                .allMatch(p -> !p.hosts().suffixes().isEmpty());
    }

    @Test
    void a_profile_of_the_office_is_read_and_what_is_not_understood_is_refused()
            throws IOException {
        ProviderProfiles read =
                ProviderProfiles.read(
                        new StringReader(
                                """
                                version 3
                                profile isp あいえすぴー
                                status 確認済 2027-01-05 回答書第3号
                                host isp.example.jp
                                range 192.0.2.0/28
                                range 192.0.2.0/99
                                authserv-id isp-auth
                                colour blue
                                """));

        ProviderProfile isp = read.named("isp").orElseThrow();
        assertThat(isp.isUnconfirmed()).isFalse();
        assertThat(isp.hosts().names("mx1.isp.example.jp")).isTrue();
        assertThat(isp.hosts().holds(InetAddresses.forString("192.0.2.15"))).isTrue();
        assertThat(isp.hosts().holds(InetAddresses.forString("192.0.2.16"))).isFalse();
        assertThat(isp.hosts().records("isp-auth")).isTrue();
        assertThat(read.refused()).containsExactly("range 192.0.2.0/99", "colour blue");
    }

    @ParameterizedTest
    @CsvSource({
        "isp.example.jp, isp.example.jp, true",
        "mx1.isp.example.jp, isp.example.jp, true",
        "MX1.ISP.example.jp., isp.example.jp, true",
        "mx1.isp.example.jp, .isp.example.jp, true",
        "notisp.example.jp, isp.example.jp, false",
        "isp.example.jp.evil.example, isp.example.jp, false",
        "0, 0, true",
        "10, 0, false"
    })
    void a_suffix_begins_at_a_dot_or_is_the_whole_name(
            String host, String suffix, boolean covered) {
        assertThat(TrustedHosts.named(List.of(suffix)).names(host)).isEqualTo(covered);
    }
}
