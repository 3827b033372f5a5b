package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.route.RouteMails.at;
import static tokuden.mail.route.RouteMails.mail;
import static tokuden.mail.route.RouteMails.route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.Mail;

/** What a Received line tells, each with its bytes. */
class HopTest {
    @Test
    void every_part_of_a_line_is_read_with_its_bytes() {
        Mail mail =
                mail(
                        """
                        Received: from a.example.com (mx.a.example.com [198.51.100.9])
                        \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
                        \tby mx1.isp.example.jp (Postfix) with ESMTPS id 4XyZ
                        \tfor <taro@isp.example.jp>; Tue, 10 Apr 2018 12:00:00 +0900 (JST)
                        """);

        Hop hop = route(mail).hops().get(0);

        assertThat(hop.software()).isEqualTo(Software.POSTFIX);
        assertThat(at(mail, hop.from().helo().orElseThrow().bytes())).isEqualTo("a.example.com");
        assertThat(at(mail, hop.from().reverseName().orElseThrow().bytes()))
                .isEqualTo("mx.a.example.com");
        assertThat(at(mail, hop.from().addressBytes().orElseThrow())).contains("198.51.100.9");
        assertThat(at(mail, hop.by().orElseThrow().bytes())).isEqualTo("mx1.isp.example.jp");
        assertThat(at(mail, hop.protocol().orElseThrow().bytes())).isEqualTo("ESMTPS");
        assertThat(at(mail, hop.id().orElseThrow().bytes())).isEqualTo("4XyZ");
        assertThat(at(mail, hop.recipients().get(0).bytes())).isEqualTo("<taro@isp.example.jp>");
        assertThat(at(mail, hop.time().orElseThrow().bytes()))
                .isEqualTo("Tue, 10 Apr 2018 12:00:00 +0900 (JST)");
        assertThat(hop.time().orElseThrow().at()).isEqualTo("2018-04-10T03:00:00Z");
        assertThat(hop.encrypted()).isTrue();
        assertThat(hop.authenticated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from a ([198.51.100.9]) by b with ESMTPSA id 1|true",
                "from a ([198.51.100.9]) by b with asmtp (Exim 3.35) id 1|true",
                "from a ([198.51.100.9]) (Authenticated sender: x) by b (Postfix) with ESMTP|true",
                "from a (c [198.51.100.9]) (authenticated bits=0) by b (8.14.4/8.14.4)|true",
                "from [198.51.100.9] by web.example with HTTP|true",
                "from (Authenticated sender: x) (c [198.51.100.9]) by b (Postfix) with SMTP|false",
                "from a ([198.51.100.9]) by b with ESMTPS|false"
            })
    void a_login_is_read_only_where_the_writer_of_the_line_notes_it(String line, boolean login) {
        Hop hop =
                route(mail("Received: " + line + "; Tue, 10 Apr 2018 12:00:00 +0900\n"))
                        .hops()
                        .get(0);

        assertThat(hop.authenticated()).isEqualTo(login);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from a (b.example [198.51.100.9]) by c (Postfix)|WRITTEN|b.example",
                "from a (b.example [198.51.100.9] (may be forged)) by c (8.12.1/8)|DOUBTED|b.example",
                "from a (unknown [198.51.100.9]) by c (Postfix)|NOT_FOUND|''",
                "from a ([198.51.100.9]) by c (8.12.1/8.12.1)|NOT_FOUND|''",
                "from a ([198.51.100.9]) by c (Lotus Domino Release 6)|NOT_STATED|''",
                "from b.example (HELO a) (198.51.100.9) by c with SMTP|WRITTEN|b.example",
                "from unknown (HELO a) (198.51.100.9) by c with SMTP|NOT_FOUND|''",
                "from a (IDENT:u@b.example [198.51.100.9]) by c (8.12.1/8)|WRITTEN|b.example",
                "from a (softdnserr [198.51.100.9]) by c (Courier 0.45)|NOT_FOUND|''"
            })
    void the_reverse_name_is_taken_as_its_writer_meant_it(
            String line, Client.Reverse reverse, String name) {
        Hop hop =
                route(mail("Received: " + line + "; Tue, 10 Apr 2018 12:00:00 +0900\n"))
                        .hops()
                        .get(0);

        assertThat(hop.from().reverse()).isEqualTo(reverse);
        assertThat(hop.from().ptr()).isEqualTo(name);
        assertThat(hop.address().map(Addresses::text)).contains("198.51.100.9");
    }

    @Test
    void the_reverse_path_in_a_line_is_not_taken_from_what_the_client_said() {
        Mail mail =
                mail(
                        """
                        Received: from (envelope-from <a@evil.example>) ([198.51.100.9])
                        \tby mx1.isp.example.jp (PowerMTA(TM) v3.5r14) id h1;
                        \tTue, 10 Apr 2018 12:00:00 +0900 (envelope-from <b@real.example>)
                        """);

        Hop hop = route(mail).hops().get(0);

        assertThat(hop.envelopeFrom().map(Quoted::text)).contains("<b@real.example>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from a (b.example [198.51.100.9]:51234) by c (OpenSMTPD) with ESMTP|51234",
                "from b.example ([198.51.100.9]:40122 helo=a) by c with esmtp (Exim 4.94)|40122",
                "from [198.51.100.9] (port=2110 helo=a) by c with esmtp (Exim 4.94)|0",
                "from b.example ([198.51.100.9] port=2110 helo=a) by c with esmtp (Exim 4.94)|2110",
                "from a (b.example [IPv6:2001:db8::1]) by c (Postfix) with ESMTP|0"
            })
    void the_port_of_the_client_is_kept_where_the_line_tells_it(String line, int port) {
        Hop hop =
                route(mail("Received: " + line + "; Tue, 10 Apr 2018 12:00:00 +0900\n"))
                        .hops()
                        .get(0);

        assertThat(hop.from().port().orElse(0)).isEqualTo(port);
    }
}
