package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.office.JournalFilter;

/** The office at the command line: on trial, founded, and everybody under his own password. */
class OfficeCommandsTest {
    @TempDir Path folder;

    private final Counter counter = new Counter();

    @BeforeEach
    void a_mail() throws IOException {
        Files.writeString(
                folder.resolve("a.eml"), "From: shop@example.jp\r\nSubject: x\r\n\r\ntext\r\n");
    }

    @Test
    void on_trial_nobody_signs_in_and_the_office_says_that_four_eyes_are_off() {
        assertThat(counter.run("office", "show", "--lang", "en")).isZero();

        assertThat(counter.out()).contains("On trial: nobody signs in, so four eyes are off.");
        assertThat(counter.run("office", "reset", "chosa")).isEqualTo(1);
        assertThat(counter.err()).contains("office.not-founded");
    }

    @Test
    void founding_shows_a_temporary_password_for_each_which_opens_only_its_own_change()
            throws IOException {
        assertThat(found()).isZero();
        String first =
                counter.out().lines().filter(l -> l.contains("suzuki")).findFirst().orElseThrow();
        String password = first.substring(first.lastIndexOf('：') + 1);
        file("suzuki", password);

        assertThat(as("suzuki", "case", "list")).isEqualTo(1);
        assertThat(counter.err()).contains("sign-in.temporary");
        assertThat(change("suzuki", "a brand new secret")).isZero();
        file("suzuki", "a brand new secret");
        assertThat(as("suzuki", "case", "list")).isZero();
    }

    @Test
    void without_a_name_or_with_a_wrong_password_nothing_is_opened() throws IOException {
        onDuty();
        file("suzuki", "wrong");

        assertThat(counter.run("case", "list")).isEqualTo(1);
        assertThat(counter.err()).contains("sign-in.who");
        assertThat(as("suzuki", "case", "list")).isEqualTo(1);
        assertThat(counter.err()).contains("sign-in.wrong").doesNotContain("wrong\n");
        assertThat(counter.store.journal().from(1, 99, JournalFilter.ofActor("suzuki")))
                .extracting(r -> r.entry().action())
                .contains("officer.sign-in-failed");
    }

    @Test
    void every_command_asks_for_the_role_it_needs() throws IOException {
        onDuty();

        assertThat(as("takahashi", "intake", mail())).isEqualTo(1);
        assertThat(counter.err()).contains("rights.role");
        assertThat(as("suzuki", "intake", mail())).isZero();
        assertThat(as("takahashi", "case", "open", "--title", "t", "--with", "a.eml")).isEqualTo(1);
        assertThat(as("kanri", "report", "list")).isEqualTo(1);
        assertThat(as("suzuki", "office", "set", "--section", "x")).isEqualTo(1);
        assertThat(as("kanri", "office", "set", "--section", "別の課")).isZero();
        assertThat(as("suzuki", "journal", "list")).isEqualTo(1);
        assertThat(as("kansa", "journal", "list")).isZero();
        assertThat(as("suzuki", "journal", "list", "--officer", "suzuki")).isZero();
        assertThat(as("kanri", "journal", "export", "--out", "x")).isEqualTo(1);
        assertThat(counter.store.offices().find().orElseThrow().section()).isEqualTo("別の課");
        assertThat(counter.store.offices().find().orElseThrow().onTrial()).isFalse();
    }

    @Test
    void a_case_with_a_circle_is_out_of_reach_and_each_look_at_it_is_recorded() throws IOException {
        onDuty();
        as("suzuki", "intake", mail());
        assertThat(as("suzuki", "case", "open", "--title", "秘", "--with", "a.eml")).isZero();
        String number = number();

        assertThat(as("suzuki", "office", "circle", number, "--officer", "suzuki")).isZero();
        assertThat(as("takahashi", "case", "show", number)).isEqualTo(1);
        assertThat(counter.err()).contains("rights.circle");
        assertThat(as("takahashi", "case", "list")).isZero();
        assertThat(counter.out()).doesNotContain("秘");
        assertThat(as("kansa", "case", "show", number)).isZero();
        assertThat(counter.store.journal().from(1, 99, JournalFilter.ofSubject(number)))
                .extracting(r -> r.entry().action() + " " + r.entry().actor())
                .contains("case.circle-set suzuki", "case.viewed kansa")
                .doesNotContain("case.viewed takahashi");
        assertThat(as("suzuki", "office", "circle", number, "--open")).isZero();
        assertThat(as("takahashi", "case", "show", number)).isZero();
    }

    @Test
    void a_reporter_is_masked_and_opening_the_identity_is_recorded() throws IOException {
        onDuty();
        as("suzuki", "intake", mail());
        as("suzuki", "report", "reporter", "1", "--name", "情報 提供", "--mail", "a@example.com");

        assertThat(as("takahashi", "report", "reporter", "1")).isZero();
        assertThat(counter.out()).contains("＊＊＊").doesNotContain("情報 提供");
        assertThat(as("takahashi", "report", "reporter", "1", "--unmask", "FACTS")).isEqualTo(1);
        assertThat(counter.out()).doesNotContain("情報 提供");
        assertThat(as("suzuki", "report", "reporter", "1", "--unmask", "FACTS", "--json")).isZero();

        JsonNode opened = new ObjectMapper().readTree(counter.out());
        assertThat(opened.path("name").asText()).isEqualTo("情報 提供");
        assertThat(opened.path("masked").asBoolean()).isFalse();
        assertThat(counter.store.journal().from(1, 99, JournalFilter.ofSubject("report 1")))
                .extracting(r -> r.entry().action())
                .containsExactly("reporter.kept", "reporter.unmasked");
        assertThat(counter.store.journal().from(1, 99).toString()).doesNotContain("情報 提供");
    }

    @Test
    void an_exported_journal_is_proved_without_the_store_and_a_changed_record_is_named()
            throws IOException {
        onDuty();
        as("suzuki", "intake", mail());
        Path exported = folder.resolve("journal.jsonl");
        Path table = folder.resolve("journal.csv");

        assertThat(as("kansa", "journal", "export", "--out", exported.toString())).isZero();
        assertThat(as("kansa", "journal", "export", "--out", table.toString(), "--form", "CSV"))
                .isZero();
        String head = counter.store.journal().from(2, 1).get(0).hash();
        assertThat(counter.run("journal", "verify", exported.toString(), "--head", head)).isZero();
        assertThat(counter.run("journal", "verify", table.toString())).isZero();
        String text = Files.readString(exported);
        Files.writeString(exported, text.replaceFirst("\"suzuki\"", "\"suzukj\""));

        assertThat(counter.run("--lang", "en", "journal", "verify", exported.toString()))
                .isEqualTo(1);
        assertThat(counter.err()).contains("was altered");
    }

    @Test
    void an_administrator_gives_a_temporary_password_and_the_journal_says_who_did()
            throws IOException {
        onDuty();

        assertThat(as("suzuki", "office", "reset", "takahashi")).isEqualTo(1);
        assertThat(as("kanri", "office", "reset", "takahashi")).isZero();
        String line = counter.out();
        assertThat(as("takahashi", "case", "list")).isEqualTo(1);
        file("takahashi", line.strip().substring(line.lastIndexOf('：') + 1));
        assertThat(as("takahashi", "case", "list")).isEqualTo(1);
        assertThat(counter.err()).contains("sign-in.temporary");
        assertThat(counter.store.journal().from(1, 99, JournalFilter.ofSubject("takahashi")))
                .extracting(r -> r.entry().action() + " " + r.entry().actor())
                .contains("officer.password-reset kanri");
    }

    private int found() {
        return counter.run(
                "office",
                "found",
                "--section",
                "消費者行政課",
                "--officer",
                "suzuki|鈴木|係長|INTAKE,INVESTIGATION",
                "--officer",
                "takahashi|高橋|課長|APPROVAL",
                "--officer",
                "kanri|管理|管理者|ADMINISTRATION",
                "--officer",
                "kansa|監査|監査官|AUDIT");
    }

    /** Everybody has set a password of his own. */
    private void onDuty() throws IOException {
        found();
        String shown = counter.out();
        for (String id : new String[] {"suzuki", "takahashi", "kanri", "kansa"}) {
            String line = shown.lines().filter(l -> l.startsWith(id)).findFirst().orElseThrow();
            file(id, line.substring(line.lastIndexOf('：') + 1));
            assertThat(change(id, "own secret number one")).isZero();
            file(id, "own secret number one");
        }
    }

    private int change(String id, String fresh) throws IOException {
        Path file = Files.writeString(folder.resolve("new.txt"), fresh + "\n");
        return as(id, "office", "password", "--new-password-file", file.toString());
    }

    private int as(String id, String... command) {
        String[] all = java.util.Arrays.copyOf(command, command.length + 4);
        all[command.length] = "--as";
        all[command.length + 1] = id;
        all[command.length + 2] = "--password-file";
        all[command.length + 3] = folder.resolve(id + ".txt").toString();
        return counter.run(all);
    }

    private void file(String id, String password) throws IOException {
        Files.writeString(folder.resolve(id + ".txt"), password + "\n");
    }

    private String mail() {
        return folder.resolve("a.eml").toString();
    }

    private String number() {
        Case opened = counter.store.cases().page(java.util.Optional.empty(), 1).get(0);
        return opened.number().text();
    }
}
