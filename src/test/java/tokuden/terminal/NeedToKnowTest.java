package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Credential;
import tokuden.office.signin.PasswordHash;

/** Need-to-know as a table: officer outside the circle × every command that leads to its case. */
class NeedToKnowTest {
    private static final String OWN = "own secret number one";
    private static final String CASE = "2026-0001";
    private static final CaseNumber NUMBER = new CaseNumber(CASE);
    private static final String DRAFT = "D2026-0001";
    private static final byte[] MAIL =
            "From: shop@example.jp\r\nSubject: KIMITSU\r\n\r\ntext\r\n"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Sha256.of(MAIL).hex();

    private static final List<String> LISTS =
            List.of(
                    "evidence list",
                    "evidence list --json",
                    "report list",
                    "report list --json",
                    "case list",
                    "case list --json",
                    "draft list",
                    "draft list --json",
                    "draft list --mine",
                    "clock list",
                    "clock list --mails",
                    "retention list --until 2040-01-01",
                    "retention register",
                    "subject list",
                    "subject show 1",
                    "subject show 1 --json",
                    "document register --year 2026");

    private static final List<String> NUMBERED =
            List.of(
                    "evidence export " + HASH,
                    "report reporter 1",
                    "report reporter 1 --unmask FACTS",
                    "report reporter 1 --name x",
                    "case show " + CASE,
                    "case head " + CASE,
                    "case timeline " + CASE,
                    "case examine " + CASE,
                    "case note " + CASE + " --text x",
                    "case act " + CASE + " --kind GUIDANCE --check",
                    "case skip " + CASE + " --kind GUIDANCE --reason x",
                    "case select " + CASE + " --mail " + HASH + " --reason x",
                    "case assign " + CASE + " --to suzuki",
                    "case close " + CASE + " --reason x",
                    "case merge 2026-0002 " + CASE + " --preview",
                    "case open --title x --mail " + HASH,
                    "case add 2026-0002 --report 1",
                    "case propose " + CASE,
                    "case decide " + CASE,
                    "clock list --case " + CASE,
                    "retention show " + CASE,
                    "retention hold " + CASE + " --reason x",
                    "retention ask " + CASE + " --reason x",
                    "retention carry-out " + CASE + " --yes",
                    "draft list --case " + CASE,
                    "draft show " + DRAFT,
                    "draft open " + CASE + " --act guidance",
                    "draft revise " + DRAFT,
                    "draft concur " + DRAFT,
                    "draft decide " + DRAFT,
                    "draft decide " + DRAFT + " --in-place x",
                    "draft return " + DRAFT + " --remark p1|x",
                    "draft issue " + DRAFT,
                    "draft withdraw " + DRAFT + " --reason x",
                    "document draft warning --case " + CASE,
                    "export order " + CASE);

    @TempDir Path folder;

    private final Counter counter = new Counter();

    static Stream<String> outside() {
        return officers().stream()
                .map(Officer::id)
                .filter(id -> !id.equals("suzuki") && !id.equals("kansa"));
    }

    @BeforeEach
    void a_case_with_a_circle_beside_an_open_one() throws IOException {
        Office office = counter.store.offices().find().orElse(StoreOption.fresh());
        counter.store
                .offices()
                .keep(
                        new Office(
                                office.ministry(),
                                office.section(),
                                office.symbol(),
                                officers(),
                                SignInRule.onDuty(Duration.ofMinutes(10))));
        PasswordHash hash =
                PasswordHash.of(OWN.toCharArray(), counter.passwordCost(), new SecureRandom());
        counter.store
                .credentials()
                .keep(
                        officers().stream()
                                .map(o -> Credential.of(o.id(), hash, Instant.EPOCH, false))
                                .toList());
        Files.writeString(folder.resolve("password"), OWN + "\n");
        Files.write(folder.resolve("a.eml"), MAIL);
        Path open = Files.writeString(folder.resolve("b.eml"), "Subject: OPEN\r\n\r\nb\r\n");
        well("suzuki", "intake", folder.resolve("a.eml").toString(), open.toString());
        well("suzuki", "case open --title HIMITSU --with a.eml");
        well("suzuki", "case open --title OPEN --with b.eml");
        well("suzuki", "subject add --name EXAMPLE");
        well("suzuki", "subject behind 1 " + CASE + " --reason x");
        Path text = Files.writeString(folder.resolve("t.txt"), "SHIRUSHI\n\nx\n");
        well(
                "suzuki",
                "draft open " + CASE + " --act guidance --station DECISION|課長|takahashi --text",
                text.toString());
        LocalDate day = LocalDate.of(2026, 6, 1);
        counter.store.register().take("総基消", day, NUMBER, "corrective-order");
        well("suzuki", "office circle " + CASE + " --officer suzuki");
    }

    @ParameterizedTest
    @MethodSource("outside")
    void nothing_of_the_case_is_shown_or_changed_to_one_outside_its_circle(String officer) {
        SoftAssertions all = new SoftAssertions();
        Stream.concat(LISTS.stream(), NUMBERED.stream())
                .forEach(command -> nothing(officer, command, all));
        all.assertAll();
    }

    private void nothing(String officer, String command, SoftAssertions all) {
        long cases = counter.store.cases().count();
        var before = counter.store.cases().find(NUMBER);
        var log = counter.store.log().of(NUMBER);

        int code = run(officer, command);

        all.assertThat(counter.out())
                .as(command)
                .doesNotContain("HIMITSU", "KIMITSU", "SHIRUSHI", HASH.substring(0, 12))
                .doesNotContain(command.startsWith("subject") ? CASE : "HIMITSU");
        if (NUMBERED.contains(command)) {
            all.assertThat(code).as(command).isEqualTo(1);
            all.assertThat(counter.err())
                    .as(command)
                    .isNotBlank()
                    .doesNotContain("HIMITSU", "KIMITSU");
        }
        all.assertThat(counter.store.cases().find(NUMBER)).isEqualTo(before);
        all.assertThat(counter.store.log().of(NUMBER)).isEqualTo(log);
        all.assertThat(counter.store.cases().count()).isEqualTo(cases);
    }

    @Test
    void the_circle_and_the_auditor_see_it_and_others_see_what_an_open_case_holds_too() {
        well("suzuki", "report list");
        assertThat(counter.out()).contains("KIMITSU", "OPEN");
        well("kansa", "evidence list");
        assertThat(counter.out()).contains(HASH);
        well("takahashi", "report list");
        assertThat(counter.out()).contains("OPEN").doesNotContain("KIMITSU");

        well("suzuki", "case add 2026-0002 --report 1");
        well("takahashi", "report list");

        assertThat(counter.out()).contains("KIMITSU");
    }

    @Test
    void a_mail_of_a_closed_circle_that_comes_again_is_counted_as_known() {
        well("uketsuke", "intake", folder.resolve("a.eml").toString());

        assertThat(counter.store.exhibits().count()).isEqualTo(2);
        assertThat(run("uketsuke", "report list")).isZero();
        assertThat(counter.out()).doesNotContain("KIMITSU");
    }

    private static List<Officer> officers() {
        return List.of(
                new Officer("suzuki", "鈴木", "係長", Set.of(Role.INTAKE, Role.INVESTIGATION)),
                new Officer("sato", "佐藤", "補佐", Set.of(Role.INVESTIGATION)),
                new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL)),
                new Officer("uketsuke", "受付", "主任", Set.of(Role.INTAKE)),
                new Officer("tanaka", "田中", "専門官", Set.of(Role.REFERRAL)),
                new Officer("ito", "伊藤", "主査", Set.of(Role.STATISTICS)),
                new Officer("kanri", "管理", "管理者", Set.of(Role.ADMINISTRATION)),
                new Officer("kansa", "監査", "監査官", Set.of(Role.AUDIT)));
    }

    private void well(String officer, String command, String... more) {
        assertThat(run(officer, command, more)).as(counter.err()).isZero();
    }

    private int run(String officer, String command, String... more) {
        return counter.run(
                Stream.of(
                                Arrays.stream(command.split(" ")),
                                Arrays.stream(more),
                                Stream.of(
                                        "--as",
                                        officer,
                                        "--password-file",
                                        folder.resolve("password").toString()))
                        .flatMap(s -> s)
                        .toArray(String[]::new));
    }
}
