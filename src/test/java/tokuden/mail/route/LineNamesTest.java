package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.route.LineNames.Look;

/** What names of hosts tell about their lines. */
class LineNamesTest {
    @ParameterizedTest
    @CsvSource({
        // forms of Japanese access providers
        "p3045-ipbf21marunouchi.tokyo.ocn.ne.jp, CONSUMER",
        "p1234-ipngn100105sasajima.aichi.ocn.ne.jp, CONSUMER",
        "pd32a45.tokynt01.ap.so-net.ne.jp, CONSUMER",
        "softbank203000113009.bbtec.net, CONSUMER",
        "KD203000113009.ppp-bb.dion.ne.jp, CONSUMER",
        "ZM113009.ppp.dion.ne.jp, CONSUMER",
        "FLH1Aab123.tky.mesh.ad.jp, CONSUMER",
        "i203-0-113-9.s02.a001.ap.plala.or.jp, CONSUMER",
        "nttkyo123009.tkyo.nt.ftth.ppp.infoweb.ne.jp, CONSUMER",
        "EM203-0-113-9.pool.e-mobile.ne.jp, CONSUMER",
        "sp203-0-113-9.msc.spmode.ne.jp, CONSUMER",
        "pw203000113009.12.panda-world.ne.jp, CONSUMER",
        "zaqd37c9f0.zaq.ne.jp, CONSUMER",
        // forms found elsewhere
        "c-203-0-113-9.hsd1.il.comcast.net, CONSUMER",
        "203-0-113-9.client.example.net, CONSUMER",
        "dynamic.example.net, CONSUMER",
        "cb007109.dip.line.example, CONSUMER",
        "dsl-9.nagoya.line.example, CONSUMER",
        // machines that serve
        "mail.shop.example.com, SERVER",
        "smtp3.dsl.example.net, SERVER",
        "o7.esp.example.net, SERVER",
        "office-gw.example.com, SERVER",
        "dsl.example.com, SERVER",
        "mx2.cable.example.net, SERVER",
        "omta0011.zaq.example.net, SERVER",
        "ec2-203-0-113-9.ap-northeast-1.compute.amazonaws.com, SERVER",
        "fmfsr01.zaq.ne.jp, SERVER",
        // a customer's own address
        "203-0-113-9.static.line.example, FIXED",
        "static-9.biz.line.example, FIXED",
        // names that do not tell
        "host-203-0-113-9.net.example, UNTOLD",
        "static-adsl-9.line.example, UNTOLD",
        "mail.p9.dyn.line.example, UNTOLD",
        "hanako, UNTOLD",
        "203.0.113.9, UNTOLD"
    })
    void a_name_is_told_by_its_words_and_form(String name, Look look) {
        assertThat(LineNames.shipped().look(name, InetAddresses.forString("203.0.113.9")))
                .isEqualTo(look);
    }

    @Test
    void the_shipped_list_tells_its_version() {
        assertThat(LineNames.shipped().version()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }

    @Test
    void an_office_may_replace_the_list() throws IOException {
        LineNames own =
                LineNames.read(
                        new StringReader(
                                """
                                version 2027-01-01
                                # own list
                                [access]
                                niji
                                [lines]
                                u#.*.hoshi.example | Hoshi
                                """));

        assertThat(own.version()).isEqualTo("2027-01-01");
        assertThat(own.look("niji-9.a.example", InetAddresses.forString("203.0.113.9")))
                .isEqualTo(Look.CONSUMER);
        assertThat(own.look("u77.osaka.hoshi.example", InetAddresses.forString("203.0.113.9")))
                .isEqualTo(Look.CONSUMER);
        assertThat(own.look("dsl-9.a.example", InetAddresses.forString("203.0.113.9")))
                .isEqualTo(Look.SERVER);
    }
}
