package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.mail.MailReader;

/** Invented routes in the shapes of many programs; the table stands in route-chains.txt. */
class ChainsTest {
    /** A route and what it should be read as. */
    record Chain(String name, List<String> trusted, String expected, String header) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_chain_is_read_up_to_the_boundary_and_judged(Chain chain) {
        byte[] octets =
                (chain.header() + "\nSubject: x\n\nbody\n").getBytes(StandardCharsets.UTF_8);

        Route route = Routes.of(new MailReader().read(octets), TrustedHosts.named(chain.trusted()));

        assertThat(told(route)).isEqualTo(chain.expected());
    }

    @Test
    void the_table_is_large_enough_to_mean_something() throws IOException {
        List<Chain> all = chains().toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().filter(c -> !c.expected().endsWith("[]")).count())
                .isGreaterThanOrEqualTo(12);
    }

    static Stream<Chain> chains() throws IOException {
        try (InputStream in = ChainsTest.class.getResourceAsStream("/mail/route-chains.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== "))
                    .filter(b -> !b.isBlank())
                    .map(ChainsTest::chain);
        }
    }

    private static Chain chain(String block) {
        String[] lines = block.split("\n", 4);
        List<String> trusted = List.of(lines[1].substring("trusted ".length()).split(" "));
        return new Chain(
                lines[0], trusted, lines[2].substring("expect ".length()), lines[3].strip());
    }

    private static String told(Route route) {
        String ip = route.boundary().flatMap(Boundary::address).map(Addresses::text).orElse("null");
        String helo = route.boundary().flatMap(Boundary::helo).orElse("null");
        return ip + " " + helo + " " + route.direct().answer() + " " + route.forgedHops();
    }
}
