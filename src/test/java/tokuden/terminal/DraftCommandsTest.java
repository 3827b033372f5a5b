package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.office.JournalFilter;

/** A draft led along its route at the command line, on trial. */
class DraftCommandsTest {
    private static final String DRAFT = "D2026-0001";

    @TempDir Path folder;

    private final Counter counter = new Counter();
    private String number;

    @BeforeEach
    void a_case() throws IOException {
        Path mail = folder.resolve("a.eml");
        Files.writeString(mail, "From: shop@example.jp\r\nSubject: x\r\n\r\ntext\r\n");
        counter.run(
                "office",
                "set",
                "--officer",
                "hosa|補佐 三郎|補佐|INVESTIGATION",
                "--officer",
                "jicho|次長 四郎|次長|APPROVAL");
        counter.run("intake", mail.toString());
        counter.run("case", "open", "--title", "事案", "--with", "a.eml");
        number = counter.store.cases().page(Optional.empty(), 1).get(0).number().text();
    }

    @Test
    void it_comes_back_with_a_remark_is_decided_in_place_reviewed_and_issued() throws IOException {
        assertThat(open("警告書\n\n第一段\n\n第二段\n")).isZero();
        assertThat(counter.run("draft", "circulate", DRAFT, "--as", "chosa")).isZero();
        assertThat(counter.run("draft", "list", "--mine", "--as", "hosa")).isZero();
        assertThat(counter.out()).contains(DRAFT, "警告書");
        assertThat(counter.run("draft", "return", DRAFT, "--remark", "p2|日付がない")).isZero();
        assertThat(revise("警告書\n\n第一段\n\n第二段（6月1日）\n")).isZero();
        assertThat(counter.run("draft", "circulate", DRAFT, "--as", "chosa")).isZero();
        assertThat(counter.run("draft", "concur", DRAFT)).isZero();
        JsonNode page = shown();
        assertThat(page.path("waitsFor").asText()).isEqualTo("kessai");
        assertThat(page.path("changes").get(0).path("after").asText()).isEqualTo("第二段（6月1日）");
        assertThat(counter.run("draft", "decide", DRAFT, "--in-place", "課長出張中", "--as", "jicho"))
                .isZero();
        assertThat(shown().path("reviewOwedBy").asText()).isEqualTo("kessai");
        assertThat(counter.run("draft", "issue", DRAFT, "--on", "2026-06-01")).isZero();
        assertThat(counter.run("draft", "review", DRAFT, "--as", "kessai")).isZero();

        assertThat(shown().path("state").asText()).isEqualTo("ISSUED");
        assertThat(shown().path("frozen").asText()).hasSize(64);
        assertThat(counter.run("draft", "show", DRAFT, "--lang", "ja")).isZero();
        assertThat(counter.out()).contains("代決 jicho", "後閲 kessai", "第二段（6月1日）");
        assertThat(counter.store.journal().from(1, 99, JournalFilter.ofSubject(number)))
                .extracting(r -> r.entry().action())
                .containsExactly(
                        "case.opened",
                        "draft.opened",
                        "draft.circulated",
                        "draft.sent-back",
                        "draft.revised",
                        "draft.circulated",
                        "draft.concurred",
                        "draft.decided-in-place",
                        "draft.issued",
                        "case.entry",
                        "draft.reviewed");
    }

    @Test
    void who_drafted_it_is_refused_on_every_command_that_approves() throws IOException {
        counter.run(
                "office",
                "set",
                "--officer",
                "chosa|調査担当|調査担当|INTAKE,INVESTIGATION,APPROVAL,ADMINISTRATION");
        open("警告書\n\n第一段\n");
        counter.run("draft", "circulate", DRAFT, "--as", "chosa");

        assertThat(counter.run("draft", "concur", DRAFT, "--as", "chosa")).isEqualTo(1);
        assertThat(counter.err()).contains("作成に関わっている");
        assertThat(counter.run("draft", "decide", DRAFT, "--as", "chosa")).isEqualTo(1);
        assertThat(counter.err()).contains("作成に関わっている");
        assertThat(counter.run("draft", "decide", DRAFT, "--in-place", "急ぐ", "--as", "chosa"))
                .isEqualTo(1);
        assertThat(counter.err()).contains("作成に関わっている");
        assertThat(shown().path("state").asText()).isEqualTo("CIRCULATING");
    }

    @Test
    void trouble_and_refusals_are_told_in_a_line_each() throws IOException {
        assertThat(counter.run("draft", "show", "D2026-0009")).isEqualTo(1);
        assertThat(counter.err()).hasLineCount(1).contains("draft.unknown");
        assertThat(counter.run("draft", "open", number, "--station", "x")).isEqualTo(1);
        assertThat(counter.err()).hasLineCount(1).contains("draft.station");
        assertThat(counter.run("draft", "open", number, "--as", "chosa")).isEqualTo(1);
        assertThat(counter.err()).hasLineCount(1).contains("起案されていません");
        open("警告書\n\n第一段\n");
        assertThat(counter.run("draft", "return", DRAFT, "--remark", "x")).isEqualTo(1);
        assertThat(counter.err()).hasLineCount(1).contains("draft.remark");
        assertThat(counter.run("draft", "issue", DRAFT)).isEqualTo(1);
        assertThat(counter.err()).contains("起案中");
        assertThat(counter.run("draft", "withdraw", DRAFT, "--reason", "不要")).isZero();
        assertThat(counter.run("draft", "list", "--case", number)).isZero();
        assertThat(counter.out()).contains("廃案");
    }

    private int open(String text) throws IOException {
        return counter.run(
                "draft",
                "open",
                number,
                "--act",
                "guidance",
                "--state",
                "addressee=株式会社例",
                "--state",
                "purpose=是正",
                "--state",
                "content=表示",
                "--state",
                "responsible=係長",
                "--state",
                "power=no",
                "--text",
                file(text),
                "--gist",
                "要旨",
                "--station",
                "CIRCULATION|補佐|hosa",
                "--station",
                "DECISION|課長|kessai",
                "--as",
                "chosa");
    }

    private int revise(String text) throws IOException {
        return counter.run("draft", "revise", DRAFT, "--text", file(text), "--as", "chosa");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text).toString();
    }

    private JsonNode shown() throws IOException {
        assertThat(counter.run("draft", "show", DRAFT, "--json")).isZero();
        return new ObjectMapper().readTree(counter.out());
    }
}
