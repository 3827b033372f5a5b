package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.casework.CorrectiveOrder;
import tokuden.memory.MemoryStore;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Years of a case told by commands: log, clocks, subjects, and the watch after an order. */
class CaseWorkTest {
    private static final String CASE = "2026-0001";

    @TempDir Path folder;

    private final CaseBench bench = new CaseBench();
    private final MemoryStore store = bench.store;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void an_office_and_three_reports() throws IOException {
        store.offices()
                .keep(
                        new Office(
                                "総務省",
                                "課",
                                "総基消",
                                List.of(
                                        new Officer(
                                                "chosa",
                                                "調査",
                                                "係長",
                                                Set.of(Role.INTAKE, Role.INVESTIGATION)),
                                        new Officer("kessai", "課長", "課長", Set.of(Role.APPROVAL)),
                                        new Officer(
                                                "futari",
                                                "補佐",
                                                "補佐",
                                                Set.of(Role.INVESTIGATION, Role.APPROVAL)))));
        mail("1", "Mon, 02 Mar 2026 10:00:00 +0900");
        mail("2", "Tue, 03 Mar 2026 10:00:00 +0900");
        mail("3", "Wed, 04 Mar 2026 10:00:00 +0900");
        run("intake", folder.resolve("mail").toString());
        run("case", "open", "--title", "広告", "--with", ".eml");
        clear();
    }

    @Test
    void three_reports_become_an_order_and_a_mail_after_it_a_referral() throws IOException {
        well("case", "parties", "--sender", "株式会社例|東京都|例太郎", CASE);
        String mail = mails().get(0);
        well("case", "determine", CASE, "--mail", mail, "--finding", "LABELLING", "--reason", "なし");
        well(
                act(
                        "GUIDANCE",
                        "addressee=株式会社例",
                        "purpose=是正",
                        "content=表示",
                        "responsible=係長",
                        "power=no"));
        well("case", "propose", CASE, "--necessity", "支障", "--measures", "表示すること");
        well("case", "explain", CASE, "--arrived", "2026-04-01", "--where", "総務省");
        bench.now = Instant.parse("2026-04-20T03:00:00Z");
        well("case", "conclude", CASE);
        refused("case", "decide", CASE, "--as", "chosa");
        well("case", "decide", CASE, "--as", "kessai", "--on", "2026-04-20");
        bench.now = Instant.parse("2026-04-22T03:00:00Z");
        well("case", "fact", CASE, "--kind", "ORDER_ARRIVED", "--on", "令和8年4月22日");
        watched();

        reportedAfterTheOrder();

        assertThat(json("case", "timeline", CASE, "--json", "--sort", "ACT"))
                .extracting(n -> n.get("kind").asText())
                .containsExactly(
                        "ACT", "SUSPICION_RAISED", "SUSPICION_ANSWERED", "SELECTED", "ACT");
        assertThat(store.journal().from(1, 99))
                .extracting(r -> r.entry().action())
                .contains("case.order-decided", "case.entry", "subject.tied");
    }

    private void watched() {
        well("subject", "add", "--name", "株式会社例", "--number", "8700110005901");
        well("subject", "tie", "1", "--domain", "example.jp", "--reason", "差出人");
        well("subject", "behind", "1", CASE, "--reason", "登記");
        well("subject", "watch");
    }

    private void reportedAfterTheOrder() throws IOException {
        bench.now = Instant.parse("2026-05-10T03:00:00Z");
        mail("4", "Fri, 08 May 2026 10:00:00 +0900");
        run("intake", folder.resolve("mail/4.eml").toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("命令違反の疑い 1 件");
        JsonNode head = json("case", "head", CASE, "--json").get(0);
        assertThat(head.get("suspicions")).hasSize(1);
        well("case", "answer", CASE, head.get("suspicions").get(0).asText(), "--reason", "同一");
        well("case", "add", CASE, "--with", "4.eml");
        String late = mails().get(3);
        well("case", "select", CASE, "--mail", late, "--reason", "立証十分");
        String[] referral =
                act(
                        "REFERRAL",
                        "addressee=東京地方検察庁検察官",
                        "accused=株式会社例",
                        "ground=order-breach",
                        "facts=送信した",
                        "circumstances=命令後に送信");
        well(referral);
    }

    @Test
    void a_referral_says_everything_it_still_needs() {
        refused("case", "act", CASE, "--kind", "REFERRAL", "--check");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("告発先", "刑事訴訟法第241条第1項", "立件対象", "先に行うべき「措置命令」");
    }

    @Test
    void notes_are_only_added_and_a_voided_one_stays_readable() throws IOException {
        well("case", "note", CASE, "--text", "電話した");
        well("case", "void", CASE, "1", "--reason", "誤記", "--as", "futari");
        refused("case", "agree", CASE, "2", "--as", "futari");
        well("case", "agree", CASE, "2", "--as", "kessai");

        List<JsonNode> notes = json("case", "timeline", CASE, "--json", "--sort", "NOTE");
        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).get("voided").asBoolean()).isTrue();
        assertThat(notes.get(0).get("text").asText()).contains("電話した");
        well("case", "unvoid", CASE, "1", "--reason", "正しかった");
        assertThat(json("case", "timeline", CASE, "--json", "--sort", "NOTE").get(0).get("voided"))
                .hasToString("false");
    }

    @Test
    void an_old_number_leads_to_the_case_it_was_merged_into_and_back_again() {
        run("case", "open", "--title", "乙", "--with", "1.eml");
        well("case", "merge", CASE, "2026-0002", "--preview");
        well("case", "merge", CASE, "2026-0002", "--reason", "同一");
        clear();
        well("case", "head", "2026-0002", "--json");
        assertThat(lines()).singleElement().asString().contains("\"number\":\"2026-0001\"");

        well("case", "unmerge", CASE, "2026-0002", "--reason", "別人");
        clear();
        well("case", "head", "2026-0002", "--json");
        assertThat(lines()).singleElement().asString().contains("\"number\":\"2026-0002\"");
    }

    @Test
    void many_cases_are_closed_with_one_reason_and_those_that_cannot_are_named() {
        run("case", "open", "--title", "乙", "--with", "1.eml");
        run("case", "open", "--title", "丙", "--with", "1.eml");
        well("case", "close", "2026-0003", "--reason", "対象外");
        clear();

        int code =
                run("case", "close", CASE, "2026-0002", "2026-0003", "--reason", "対象外", "--json");

        assertThat(code).isEqualTo(1);
        assertThat(lines())
                .last()
                .asString()
                .isEqualTo("{\"done\":[\"2026-0001\",\"2026-0002\"],\"refused\":[\"2026-0003\"]}");
        well("case", "reopen", CASE, "--reason", "新しい情報");
    }

    @Test
    void a_part_of_the_mails_becomes_a_case_of_its_own() {
        well("case", "split", CASE, "--mail", mails().get(2), "--title", "別", "--reason", "別人");

        assertThat(mails()).hasSize(2);
        assertThat(store.cases().page(Optional.empty(), 1).get(0).mails()).hasSize(1);
    }

    @Test
    void a_template_sets_its_tasks_and_a_task_is_done_once() throws IOException {
        well("case", "task", CASE, "--template", "consent", "--owner", "chosa");
        well("case", "done", CASE, "1", "--result", "済み");
        refused("case", "done", CASE, "1");

        assertThat(json("case", "head", CASE, "--json").get(0).get("tasks").asInt()).isEqualTo(3);
        assertThat(store.log().waiting("chosa", LocalDate.of(2026, 5, 1), 9)).hasSize(3);
    }

    @Test
    void clocks_are_listed_by_nearest_end_and_explain_themselves() throws IOException {
        List<JsonNode> clocks = json("clock", "list", "--json");
        List<JsonNode> mails = json("clock", "list", "--json", "--case", CASE, "--mails");

        assertThat(clocks).extracting(c -> c.get("last").asText()).isSorted();
        assertThat(clocks)
                .extracting(c -> c.get("rule").asText())
                .contains("prosecution", "consent-record", "carrier-log");
        assertThat(mails).hasSize(3);
        assertThat(mails.get(0).get("last").asText()).isEqualTo("2029-03-01");
        assertThat(mails.get(0).get("text").asText()).contains("刑事訴訟法");
        assertThat(mails.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "case",
                        "rule",
                        "about",
                        "counted",
                        "fact",
                        "first",
                        "last",
                        "daysLeft",
                        "warning",
                        "stopped",
                        "estimate",
                        "confirmed",
                        "law",
                        "text");
    }

    @Test
    void a_timeline_is_written_for_a_spreadsheet() throws IOException {
        Path file = folder.resolve("timeline.csv");
        well("case", "note", CASE, "--text", "=1+1 と書かれた");

        well("case", "timeline", CASE, "--out", file.toString());

        assertThat(Files.readString(file)).startsWith("\uFEFF").contains("メモ：=1+1");
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void a_posted_notice_arrives_after_two_weeks() throws IOException {
        well("case", "parties", "--sender", "株式会社例|東京都|例太郎", CASE);
        well(
                "case",
                "determine",
                CASE,
                "--mail",
                mails().get(0),
                "--finding",
                "LABELLING",
                "--reason",
                "なし");
        well("case", "skip", CASE, "--kind", "GUIDANCE", "--reason", "緊急");
        well("case", "propose", CASE, "--necessity", "支障", "--measures", "表示すること");
        well("case", "explain", CASE, "--posted", "2026-04-01", "--where", "総務省");

        assertThat(json("clock", "list", "--json", "--case", CASE))
                .filteredOn(c -> c.get("rule").asText().equals("explanation"))
                .extracting(c -> c.get("last").asText())
                .containsExactly("2026-04-30");
    }

    @Test
    void an_exception_needs_its_number_and_reason() {
        well("case", "parties", "--sender", "株式会社例|東京都|例太郎", CASE);
        well(
                "case",
                "determine",
                CASE,
                "--mail",
                mails().get(0),
                "--finding",
                "LABELLING",
                "--reason",
                "なし");
        well("case", "skip", CASE, "--kind", "GUIDANCE", "--reason", "緊急");
        well("case", "propose", CASE, "--necessity", "支障", "--measures", "表示すること");

        refused("case", "explain", CASE, "--exempt", "6");
        well("case", "explain", CASE, "--exempt", "1", "--reason", "緊急に措置をとる必要");
        well("case", "decide", CASE, "--as", "kessai");

        assertThat(store.cases().page(Optional.empty(), 1).get(0).stage())
                .isInstanceOf(CorrectiveOrder.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case task 2026-0001 --template nothing --owner chosa",
                "case agree 2026-0001 77",
                "subject show 9",
                "subject add --name x --number 1234567890123",
                "subject tie 1 --reason x",
                "case merge 2026-0001 2026-0099",
                "case explain 2026-0001",
            })
    void trouble_is_one_line_and_code_1(String line) {
        int code = run(line.split(" "));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .doesNotContain("Exception");
    }

    private static String[] act(String kind, String... stated) {
        List<String> words = new ArrayList<>(List.of("case", "act", CASE, "--kind", kind));
        for (String each : stated) {
            words.add("--state");
            words.add(each);
        }
        return words.toArray(String[]::new);
    }

    private void mail(String name, String date) throws IOException {
        Path file = Files.createDirectories(folder.resolve("mail")).resolve(name + ".eml");
        Files.writeString(
                file,
                "From: shop@example.jp\r\nDate: "
                        + date
                        + "\r\nSubject: x\r\n\r\n"
                        + name
                        + "\r\n");
    }

    private List<String> mails() {
        return store.cases().page(Optional.empty(), 99).stream()
                .filter(c -> c.number().text().equals(CASE))
                .flatMap(c -> c.mails().stream())
                .map(m -> m.exhibit().hex())
                .toList();
    }

    private void well(String... args) {
        assertThat(run(args)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    private void refused(String... args) {
        assertThat(run(args)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("[trouble");
    }

    private List<JsonNode> json(String... args) throws IOException {
        clear();
        well(args);
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void clear() {
        out.reset();
        err.reset();
    }

    private int run(String... args) {
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--data", "x")).toArray(String[]::new);
        return new Terminal(bench, good, bad).run(all);
    }
}
