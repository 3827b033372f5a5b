package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.route.RouteMails.FROM_A_LINE;
import static tokuden.mail.route.RouteMails.mail;
import static tokuden.mail.route.RouteMails.route;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The question behind blocking of outbound port 25. */
class ConsumerLineTest {
    @Test
    void a_yes_says_what_it_rests_on_and_that_only_the_access_provider_can_confirm() {
        ConsumerLine answer = route(mail(FROM_A_LINE)).direct();

        assertThat(answer.answer()).isEqualTo(ConsumerLine.Answer.YES);
        assertThat(answer.reasons())
                .extracting(r -> r.in(Locale.JAPANESE))
                .anyMatch(r -> r.contains("ppp9.dialup.line.example"))
                .anyMatch(r -> r.contains("とみられます"))
                .anyMatch(r -> r.contains("照会"));
    }

    @Test
    void a_login_noted_by_the_provider_makes_it_a_no() {
        ConsumerLine answer = route(mail(FROM_A_LINE.replace("SMTP", "ESMTPA"))).direct();

        assertThat(answer.answer()).isEqualTo(ConsumerLine.Answer.NO);
    }
}
