package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.record.RecordedResults;
import tokuden.mail.route.sign.Signs;

/** Lines written to keep a reader busy. */
class HostileLinesTest {
    private static final int OCTETS = 100_000;
    private static final Duration BOUND = Duration.ofSeconds(3);
    private static final String TAIL =
            "by mx1.isp.example.jp (Postfix) with SMTP id A; Tue, 10 Apr 2018 12:00:00 +0900";

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_of_any_kind_is_read_in_bounded_time(String repeated, String shape) {
        String line = shape.replace("…", repeated.repeat(OCTETS / repeated.length()));
        String header =
                "Received: "
                        + line
                        + "\n"
                        + "Received: "
                        + line
                        + "\n"
                        + "Authentication-Results: "
                        + line
                        + "\n"
                        + "Received-SPF: "
                        + line
                        + "\n"
                        + "From: "
                        + line
                        + "\n"
                        + "Date: "
                        + line
                        + "\n"
                        + "Message-ID: "
                        + line
                        + "\n\nx\n";
        Mail mail = new MailReader().read(header.getBytes(StandardCharsets.ISO_8859_1));

        long start = System.nanoTime();
        Route route = Routes.of(mail, TrustedHosts.named(List.of("isp.example.jp")));
        RecordedResults.in(mail, route, TrustedHosts.NOBODY);
        Signs.in(mail, route, List.of(), DnsSource.NOTHING);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(route.hops()).isNotEmpty();
        assertThat(took).isLessThan(BOUND);
    }

    static Stream<Arguments> lines() {
        List<String> repeated =
                List.of(
                        ("( ) [ [1.2.3.4 ([ (a_[1.2.3.4])_ from_ by_ ; \" \\ 1. 1.2.3.4. a. a- 0 -1"
                                        + " : = helo= (HELO_ a_b_ (envelope-from_ id_ with_ \u00E9"
                                        + " a@a.a_ _")
                                .replace("_", "\u0001")
                                .split(" "));
        List<String> shapes =
                List.of("…", "from … " + TAIL, "from a (… [203.0.113.9]) " + TAIL, "… " + TAIL);
        return repeated.stream()
                .map(r -> r.replace('\u0001', ' '))
                .flatMap(r -> shapes.stream().map(s -> Arguments.of(r, s)));
    }
}
