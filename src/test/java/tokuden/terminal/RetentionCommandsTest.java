package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Retention and disposal from the command line, as officers would do it. */
class RetentionCommandsTest {
    private final CaseBench bench = new CaseBench();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void a_case_closed_in_april_2026() {
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
                                        officer("tanaka", Role.APPROVAL))));
        bench.store.cases().open("健康食品の広告", List.of(), bench.now);
        assertThat(run("case", "close", "2026-0001", "--reason", "警告")).isZero();
        bench.now = Instant.parse("2032-05-01T03:00:00Z");
    }

    private static Officer officer(String id, Role role) {
        return new Officer(id, id, "係長", Set.of(role));
    }

    @Test
    void a_case_is_listed_when_its_period_is_over_and_leaves_by_one_who_asks_and_two_who_agree() {
        assertThat(run("retention", "list", "--until", "2032-03-30")).isZero();
        assertThat(said()).contains("ありません");
        assertThat(run("retention", "list")).isZero();
        assertThat(said()).contains("事案 2026-0001：保存期限 2032-03-31、満了");

        assertThat(run("retention", "ask", "2026-0001", "--reason", "保存期間満了")).isZero();
        assertThat(said()).contains("記録 2");
        assertThat(run("retention", "agree", "2026-0001", "2", "--as", "suzuki")).isOne();
        assertThat(complained()).contains("起案した");
        assertThat(run("retention", "agree", "2026-0001", "2", "--as", "inoue")).isZero();
        assertThat(run("retention", "carry-out", "2026-0001", "--yes")).isOne();
        assertThat(complained()).contains("2人の承認");
        assertThat(run("retention", "agree", "2026-0001", "2", "--as", "tanaka")).isZero();
        assertThat(run("retention", "show", "2026-0001")).isZero();
        assertThat(said()).contains("承認済み", "廃棄、承認：inoue tanaka");
        assertThat(run("retention", "carry-out", "2026-0001", "--yes")).isZero();
        assertThat(said()).contains("事案 2026-0001：廃棄");

        assertThat(run("retention", "register", "--json")).isZero();
        assertThat(said()).contains("\"agreed\":[\"inoue\",\"tanaka\"]", "\"fate\":\"DISCARD\"");
    }

    @Test
    void a_hold_is_shown_with_its_number_and_lifted_by_an_approver() {
        assertThat(run("retention", "hold", "2026-0001", "--reason", "開示請求")).isZero();
        assertThat(run("retention", "ask", "2026-0001", "--reason", "満了")).isOne();
        assertThat(complained()).contains("記録 2：開示請求");
        assertThat(run("retention", "show", "2026-0001", "--json")).isZero();
        assertThat(said()).contains("\"holds\":[2]", "\"free\":false", "retention.held");
        assertThat(run("retention", "lift", "2026-0001", "2", "--reason", "開示済み")).isZero();
        assertThat(run("retention", "show", "2026-0001")).isZero();
        assertThat(said()).contains("満了");
    }

    @Test
    void a_disposal_is_not_carried_out_by_mistake() {
        assertThat(run("retention", "carry-out", "2026-0001")).isEqualTo(2);
        assertThat(complained()).contains("--yes");
        assertThat(run("retention", "ask", "2026-0001", "--fate", "burn", "--reason", "x"))
                .isEqualTo(2);
        assertThat(complained()).contains("DISCARD", "ARCHIVES");
        assertThat(run("retention", "register")).isZero();
        assertThat(said()).contains("記載はありません");
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
