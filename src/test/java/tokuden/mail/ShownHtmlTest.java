package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of an HTML mail sees. */
class ShownHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- secret -->",
                "<script>secret</script>",
                "<style>secret</style>",
                "<title>secret</title>",
                "<img alt='secret' src='http://example.jp/x.png'>",
                "<p hidden>secret</p>",
                "<p style='display:none'><b>secret</b></p>",
                "<p style='visibility:hidden'>secret</p>",
                "<span style='font-size:0'>secret</span>",
                "<span style='font-size:1px'>secret</span>",
                "<span style='font:0/0 Arial'>secret</span>",
                "<span style='color:#FFF'>secret</span>",
                "<font color=white>secret</font>",
                "<table bgcolor='#123456'><tr><td><font color='#123456'>secret</font></table>",
                "<span style='color:transparent'>secret</span>",
                "<span style='opacity:0'>secret</span>",
                "<div style='max-height:0;overflow:hidden'>secret</div>",
                "<style>.k{display:none}</style><p class=k>secret</p>"
            })
    void what_is_not_displayed_is_not_shown(String html) {
        assertThat(text("<p>before</p>" + html + "<p>after</p>"))
                .contains("before")
                .contains("after")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:#fff;background:#000'>seen</p>",
                "<body bgcolor=black><font color=white>seen</font>",
                "<table background='x.png'><tr><td><font color=white>seen</font></table>",
                "<div style='visibility:hidden'><b style='visibility:visible'>seen</b></div>",
                "<span style='font-size:0'><b style='font-size:12px'>seen</b></span>",
                "<p>a</p><noscript>seen</noscript>",
                "<p style='font-size:10px'>seen</p>",
                "<p style='font-size:.9em'>seen</p>"
            })
    void what_is_displayed_is_shown(String html) {
        assertThat(text(html)).contains("seen");
    }

    @Test
    void blocks_are_lines_and_cells_are_apart() {
        String html = "<table><tr><td>販売者</td><td>株式会社</td></tr><tr><td>住所</td></tr></table>a<br>b";

        assertThat(text(html)).isEqualTo("販売者\t株式会社\n住所\na\nb");
    }

    @Test
    void every_letter_leads_to_its_bytes_through_entities() {
        Mail mail = html("<p>a&amp;b &copy; &#24195;&#x544a;</p>");
        BodyText body = mail.texts().get(0);

        assertThat(body.text().strip()).isEqualTo("a&b © 広告");
        assertThat(written(mail, "&b")).isEqualTo("&amp;b");
        assertThat(written(mail, "告")).isEqualTo("&#x544a;");
    }

    @Test
    void a_link_has_its_shown_text_and_its_target() {
        BodyText body =
                html("<p>x <a href='http://evil.example.com/'>http://good.example.jp/</a></p>")
                        .texts()
                        .get(0);

        Link link = body.links().get(0);

        assertThat(link.target()).isEqualTo("http://evil.example.com/");
        assertThat(body.text().substring(link.start(), link.end())).isEqualTo(link.shown());
        assertThat(link.shown()).isEqualTo("http://good.example.jp/");
    }

    @Test
    void links_of_plain_text_are_found() {
        Mail mail =
                aMail().line("")
                        .line(
                                "stop: http://example.jp/a?b=1, or www.example.com/x. mailto:s@example.jp")
                        .read();

        assertThat(mail.texts().get(0).links())
                .extracting(Link::target)
                .containsExactly(
                        "http://example.jp/a?b=1",
                        "http://www.example.com/x",
                        "mailto:s@example.jp");
    }

    @Test
    void pictures_are_told_from_counting_pixels() {
        assertThat(html("<img src=x width=300>").texts().get(0).hasPictures()).isTrue();
        assertThat(html("<img src=x width=1 height=1>").texts().get(0).hasPictures()).isFalse();
    }

    @Test
    void hostile_html_is_read_quickly() {
        String nested = "<table><tr><td>".repeat(100) + "x" + "</table>".repeat(100);
        String lines =
                "<p style='color:red'>line &amp; text of some words here</p>\n".repeat(8_000);
        byte[] octets = htmlOctets(nested + lines + "<div>".repeat(20_000));
        for (int i = 0; i < 20; i++) {
            new MailReader().read(octets);
        }

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            new MailReader().read(octets);
            best = Math.min(best, System.nanoTime() - start);
        }

        System.out.println("hostile html " + octets.length + " bytes: " + best / 1_000_000 + " ms");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(500));
    }

    private static String text(String html) {
        return html(html).texts().get(0).text().strip();
    }

    private static Mail html(String html) {
        return new MailReader().read(htmlOctets(html));
    }

    private static byte[] htmlOctets(String html) {
        return aMail().line("Content-Type: text/html; charset=UTF-8")
                .line("")
                .text(html, "UTF-8")
                .octets();
    }

    private static String written(Mail mail, String shown) {
        DecodedText text = mail.texts().get(0).shown();
        int at = text.text().indexOf(shown);
        Span bytes = text.bytesOf(at, at + shown.length());
        return new String(mail.octets(), bytes.from(), bytes.length(), StandardCharsets.UTF_8);
    }
}
