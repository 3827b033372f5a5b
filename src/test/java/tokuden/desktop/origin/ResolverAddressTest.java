package tokuden.desktop.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.53, 192.0.2.53, 53",
        "192.0.2.53:5353, 192.0.2.53, 5353",
        "１９２．０．２．５３, 192.0.2.53, 53",
        "2001:db8::53, 2001:db8:0:0:0:0:0:53, 53",
        "[2001:db8::53]:5353, 2001:db8:0:0:0:0:0:53, 5353"
    })
    void an_address_is_read_with_or_without_a_port(String typed, String host, int port) {
        assertThat(ResolverAddress.read(typed))
                .hasValueSatisfying(
                        a -> {
                            assertThat(a.getAddress().getHostAddress()).isEqualTo(host);
                            assertThat(a.getPort()).isEqualTo(port);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dns.example.jp", "192.0.2", "192.0.2.53:0", "192.0.2.53:70000"})
    void anything_else_is_refused_and_never_looked_up(String typed) {
        assertThat(ResolverAddress.read(typed)).isEmpty();
    }
}
