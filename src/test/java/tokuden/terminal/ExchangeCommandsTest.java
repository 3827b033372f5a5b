package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.office.Circle;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;

/** What leaves the office and what is answered, from the command line. */
class ExchangeCommandsTest {
    private static final String CASE = "2026-0001";

    @TempDir Path folder;

    private final CaseBench bench = new CaseBench();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void a_case() {
        bench.store
                .offices()
                .keep(
                        new Office(
                                "総務省",
                                "消費者行政課",
                                "総基消",
                                List.of(
                                        officer("suzuki", Role.INVESTIGATION),
                                        officer("inoue", Role.INVESTIGATION),
                                        officer("sato", Role.INTAKE),
                                        officer("tanaka", Role.APPROVAL))));
        bench.store.cases().open("健康食品の広告", List.of(), bench.now);
    }

    private static Officer officer(String id, Role role) {
        return new Officer(id, id, "係長", Set.of(role));
    }

    @Test
    void an_answer_is_filed_only_where_a_circle_guards_it_and_seen_by_the_circle_only()
            throws IOException {
        Path answer = file("answer.csv", "IPアドレス,契約者,利用停止\n192.0.2.7,例示 太郎,無\n");

        assertThat(answer(answer)).isOne();
        assertThat(complained()).contains("関係職員を定めて");
        assertThat(bench.store.exhibits().cameAs(Origin.Kind.ANSWER)).isEmpty();
        bench.store.circles().keep(new Circle(CASE, Set.of("suzuki")));
        assertThat(answer(answer)).isZero();

        String hash = bench.store.exhibits().cameAs(Origin.Kind.ANSWER).get(0).hash().hex();
        String copy = folder.resolve("copy").toString();
        assertThat(run("evidence", "export", hash, "--out", copy, "--as", "inoue")).isNotZero();
        assertThat(complained()).doesNotContain("例示");
        assertThat(run("evidence", "export", hash, "--out", copy, "--as", "suzuki")).isZero();
        assertThat(run("exchange", "log", "--as", "inoue")).isZero();
        assertThat(said()).doesNotContain("例示通信");
        assertThat(run("exchange", "log", "--as", "suzuki", "--json")).isZero();
        assertThat(said()).contains("\"kind\":\"ANSWER\"", "例示通信", "第29条", hash);
        assertThat(run("office", "circle", CASE, "--open", "--as", "suzuki")).isOne();
        assertThat(complained()).contains("回答が綴じられて");
    }

    @Test
    void a_stop_of_service_is_recorded_for_one_account_with_its_basis() {
        assertThat(stopped("09000000000,09000000001", "約款第10条")).isOne();
        assertThat(complained()).contains("一件ずつ");
        assertThat(stopped("09000000000", " ")).isOne();
        assertThat(complained()).contains("根拠");
        assertThat(stopped("09000000000", "約款第10条")).isZero();

        assertThat(run("exchange", "log", "--kind", "STOPPED", "--case", CASE)).isZero();
        assertThat(said()).contains("役務の停止", "例示通信", "利用停止 09000000000", "約款第10条");
        assertThat(run("case", "timeline", CASE)).isZero();
        assertThat(said()).contains("「例示通信」による利用停止");
    }

    @Test
    void a_list_of_subscribers_is_refused_wherever_it_is_offered() throws IOException {
        Path list = file("list.csv", "契約者氏名,生年月日,住所,利用停止日\n例示 太郎,2000-01-01,東京都,2026-01-05\n");
        bench.store.circles().keep(new Circle(CASE, Set.of("suzuki")));

        assertThat(answer(list)).isOne();
        assertThat(complained()).contains("加入時の審査");
        assertThat(
                        run(
                                "table",
                                "import",
                                list.toString(),
                                "--name",
                                "x",
                                "--date",
                                "2026-01-01",
                                "--licence",
                                "x"))
                .isNotZero();
        assertThat(complained()).contains("加入者の一覧");
        run("intake", list.toString());
        assertThat(said() + complained()).contains("加入者の一覧");
        assertThat(bench.store.exhibits().count()).isZero();
    }

    @Test
    void a_partner_of_the_office_takes_the_place_of_the_shipped_one_and_is_found() {
        bench.store.partners = folder;
        assertThat(run("exchange", "partners", "--find", "ucenet")).isZero();
        assertThat(said()).contains("UCENet", "要確認").doesNotContain("OECD");

        assertThat(run("exchange", "partners", "--set", "A B", "--ja", "例", "--en", "x")).isOne();
        assertThat(complained()).contains("略号");
        assertThat(partner("2027-01-01")).isOne();
        assertThat(partner("2026-03-01")).isZero();

        assertThat(run("exchange", "partners", "--find", "desk@ucenet.example", "--json")).isZero();
        assertThat(said()).contains("\"checked\":\"2026-03-01\"").containsOnlyOnce("ucenet\"");
        assertThat(bench.store.journal().head().orElseThrow().entry().action())
                .isEqualTo("partner.kept");
    }

    private int partner(String checked) {
        return run(
                "exchange",
                "partners",
                "--set",
                "ucenet",
                "--ja",
                "例示の枠組み",
                "--en",
                "Example framework",
                "--contact",
                "desk@ucenet.example",
                "--checked",
                checked);
    }

    private int answer(Path file) {
        return run(
                "exchange",
                "answer",
                CASE,
                "--carrier",
                "例示通信",
                "--file",
                file.toString(),
                "--on",
                "2026-03-30",
                "--basis",
                "第29条",
                "--as",
                "suzuki");
    }

    private int stopped(String account, String basis) {
        return run(
                "exchange",
                "stopped",
                CASE,
                "--carrier",
                "例示通信",
                "--kind",
                "SUSPENDED",
                "--on",
                "2026-03-30",
                "--account",
                account,
                "--basis",
                basis);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--data", "x")).toArray(String[]::new);
        return new Terminal(bench, good, bad).run(all);
    }
}
