package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.reports.Statement.Use;
import tokuden.work.TroubleException;

/** A list of recipients as a provider hands it over. */
class RecipientsTableTest {
    private final RecipientsTable table = new RecipientsTable();

    @Test
    void addresses_their_use_and_their_bytes_are_read() {
        byte[] bytes =
                ("アドレス,送信日時,結果\r\na01@keitai.example.jp,2006-03-01,不達\r\n"
                                + "\"taro@isp.example.jp\",2006-03-01,到達\r\nb@isp.example.jp,,\r\n")
                        .getBytes(StandardCharsets.UTF_8);

        List<Statement.SentTo> read = table.read(bytes, "list.csv");

        assertThat(read)
                .extracting(Statement.SentTo::use)
                .containsExactly(Use.NOBODY, Use.SOMEBODY, Use.UNKNOWN);
        for (Statement.SentTo to : read) {
            Passage told = to.told().orElseThrow();
            byte[] at = Arrays.copyOfRange(bytes, (int) told.from(), (int) told.to());
            assertThat(new String(at, StandardCharsets.UTF_8)).isEqualTo(to.address());
            assertThat(told.exhibit()).isEqualTo(Sha256.of(bytes));
        }
    }

    @Test
    void lists_of_japanese_windows_and_of_tabs_are_read() {
        byte[] bytes =
                "結果\tアドレス\n宛先不明\ta01@keitai.example.jp\n５．１．１\ta02@keitai.example.jp\n"
                        .getBytes(Charset.forName("windows-31j"));

        assertThat(table.read(bytes, "list.csv"))
                .extracting(Statement.SentTo::bounced)
                .containsExactly(true, true);
    }

    @Test
    void a_line_without_an_address_is_named_and_nothing_is_taken() {
        byte[] bytes = "a@example.jp\nnobody\n".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> table.read(bytes, "list.csv"))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> {
                            assertThat(t.key()).isEqualTo("recipients.line");
                            assertThat(t.args()).containsExactly("list.csv", "2");
                        });
    }

    @Test
    void what_is_no_list_of_addresses_is_refused() {
        byte[] bytes = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> table.read(bytes, "a.pdf"))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("recipients.none"));
    }
}
