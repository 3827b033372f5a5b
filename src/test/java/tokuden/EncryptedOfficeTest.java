package tokuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.desktop.shell.Desk;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Founded;
import tokuden.office.signin.Founding;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.Session;
import tokuden.storage.keys.StoreKeys;
import tokuden.terminal.Terminal;
import tokuden.work.TroubleException;

/** An office at its encrypted store, at the command line, every command a program of its own. */
class EncryptedOfficeTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String FIRST = "a first password";
    private static final String REPORTER = "hisoka-na-hito@example.jp";
    private static final String SUBJECT = "himitsu-no-annai";

    @TempDir Path folder;

    private String out = "";
    private String err = "";

    @Test
    void a_store_on_trial_is_encrypted_when_its_office_is_founded() throws IOException {
        intake();
        assertThat(plaintext(store())).isNotEmpty();

        assertThat(found()).isZero();

        assertThat(out).contains("復旧コード");
        assertThat(plaintext(store())).isEmpty();
        assertThat(run("check")).isEqualTo(1);
        assertThat(err).contains("--as").contains("store.locked").hasLineCount(1);
        ownPasswords();
        assertThat(as("suzuki", "check")).isZero();
        assertThat(as("suzuki", "report", "list", "--json")).isZero();
        assertThat(out).contains(SUBJECT);
        assertThat(as("suzuki", "store", "rebuild")).isZero();
    }

    @Test
    void who_says_so_founds_an_office_in_a_plain_store_and_encrypts_it_later() throws IOException {
        intake();
        assertThat(found("--plain")).isZero();
        assertThat(err).contains("暗号化されていません");
        ownPasswords();
        assertThat(as("kanri", "office", "recovery")).isEqualTo(1);
        assertThat(err).contains("keys.plain");
        assertThat(as("suzuki", "store", "encrypt")).isEqualTo(1);

        assertThat(as("kanri", "store", "encrypt")).isZero();

        assertThat(plaintext(store())).isEmpty();
        assertThat(as("kanri", "check")).isZero();
        assertThat(as("suzuki", "report", "list")).isEqualTo(1);
        assertThat(err).contains("keys.not-opened");
        assertThat(as("kanri", "office", "show", "--json")).isZero();
        assertThat(out).contains("\"encrypted\":true,\"keyHolders\":[\"kanri\"]");
        assertThat(as("kanri", "office", "reset", "suzuki")).isZero();
        file("suzuki", out.strip().substring(out.strip().lastIndexOf('：') + 1));
        assertThat(change("suzuki", "a third secret of mine")).isZero();
        assertThat(as("suzuki", "report", "list", "--json")).isZero();
        assertThat(out).contains(SUBJECT);
    }

    @Test
    void a_change_of_password_touches_no_data_and_who_leaves_loses_his_key() throws IOException {
        found();
        ownPasswords();
        byte[] slots = Files.readAllBytes(store().resolve("evidence/record-keys.tkk"));
        Path old = Files.copy(folder.resolve("suzuki.txt"), folder.resolve("old.txt"));

        assertThat(change("suzuki", "another secret of mine")).isZero();

        byte[] now = Files.readAllBytes(store().resolve("evidence/record-keys.tkk"));
        assertThat(Arrays.copyOf(now, slots.length)).isEqualTo(slots);
        assertThat(StoreKeys.of(store(), CHEAP).holders()).doesNotHaveDuplicates();
        assertThat(run("report", "list", "--as", "suzuki", "--password-file", old.toString()))
                .isEqualTo(1);
        assertThat(err).contains("keys.not-opened");
        assertThat(as("kanri", "office", "leave", "kanri")).isEqualTo(1);
        assertThat(as("kanri", "office", "leave", "suzuki")).isZero();
        assertThat(StoreKeys.of(store(), CHEAP).holders()).doesNotContain("suzuki");
        assertThat(as("suzuki", "report", "list")).isEqualTo(1);
        assertThat(err).contains("keys.not-opened");
    }

    @Test
    void the_recovery_code_lets_an_officer_in_again_and_has_served_then() throws IOException {
        Path sheet = folder.resolve("sheet.pdf");
        found("--recovery-sheet", sheet.toString());
        assertThat(sheet).isNotEmptyFile();
        String code = out.lines().filter(l -> l.startsWith("復旧コード")).findFirst().orElseThrow();
        Path paper =
                Files.writeString(
                        folder.resolve("code.txt"), code.substring(code.indexOf('：') + 1));
        Path fresh = Files.writeString(folder.resolve("new.txt"), "found again, this one\n");
        String[] restore = {
            "office",
            "restore",
            "--as",
            "kanri",
            "--recovery-file",
            paper.toString(),
            "--new-password-file",
            fresh.toString()
        };

        assertThat(run(restore)).isZero();
        assertThat(out).contains("復旧コード");
        file("kanri", "found again, this one");
        assertThat(as("kanri", "office", "reset", "suzuki")).isZero();
        assertThat(run(restore)).isEqualTo(1);
        assertThat(err).contains("keys.code-wrong");
    }

    @Test
    void the_window_founds_the_office_and_reads_nothing_more_before_a_password() {
        Assembly assembly = new Assembly(CHEAP);
        WindowDesk window = new WindowDesk(assembly, store());
        Founded founded = window.open().rooms().foundation().found(founding(), "chosa", true);
        assertThat(founded.lacks()).isEmpty();
        assertThat(window.isLocked()).isFalse();

        founded.effect().run();

        assertThat(window.isLocked()).isTrue();
        assertThat(window.unlock("suzuki", "wrong one".toCharArray())).isFalse();
        assertThat(window.unlock("suzuki", FIRST.toCharArray())).isTrue();
        Desk desk = window.open();
        assertThat(desk.office().onTrial()).isFalse();
        Session in =
                desk.door()
                        .signIn()
                        .enter("suzuki", FIRST.toCharArray())
                        .match(session -> session, reasons -> null);
        assertThat(in.temporary()).isTrue();
        window.close();
    }

    @Test
    void a_store_in_which_something_was_kept_after_the_copy_stays_as_it_was() {
        Assembly assembly = new Assembly(CHEAP);
        WindowDesk window = new WindowDesk(assembly, store());
        Desk desk = window.open();
        Founded founded = desk.rooms().foundation().found(founding(), "chosa", true);
        desk.caseworker().open("meanwhile", List.of(), desk.office().officers().get(0));

        assertThatThrownBy(() -> founded.effect().run())
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("keys.store-changed");

        assertThat(window.isLocked()).isFalse();
        window.close();
        WindowDesk again = new WindowDesk(assembly, store());
        assertThat(again.isLocked()).isFalse();
        assertThat(again.open().cases().count()).isEqualTo(1);
        assertThat(store().resolve("encrypted.new")).doesNotExist();
        again.close();
    }

    private static Founding founding() {
        List<Officer> officers =
                List.of(
                        new Officer("suzuki", "鈴木", "係長", Set.of(Role.INTAKE, Role.INVESTIGATION)),
                        new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL)),
                        new Officer("kanri", "管理", "管理者", Set.of(Role.ADMINISTRATION)));
        Map<String, char[]> passwords = new HashMap<>();
        officers.forEach(o -> passwords.put(o.id(), FIRST.toCharArray()));
        Office office =
                new Office(
                        "総務省",
                        "消費者行政課",
                        "総基消",
                        officers,
                        SignInRule.onDuty(Duration.ofMinutes(10)));
        return new Founding(office, passwords);
    }

    private void intake() throws IOException {
        Path mail =
                Files.writeString(
                        folder.resolve("a.eml"),
                        "From: shop@example.com\r\nTo: "
                                + REPORTER
                                + "\r\nSubject: "
                                + SUBJECT
                                + "\r\n\r\ntext\r\n");
        assertThat(run("intake", mail.toString())).isZero();
    }

    private int found(String... more) throws IOException {
        String[] all = {
            "office",
            "found",
            "--section",
            "消費者行政課",
            "--officer",
            "suzuki|鈴木|係長|INTAKE,INVESTIGATION",
            "--officer",
            "takahashi|高橋|課長|APPROVAL",
            "--officer",
            "kanri|管理|管理者|ADMINISTRATION"
        };
        String[] both = Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new);
        int code = run(both);
        for (String id : new String[] {"suzuki", "takahashi", "kanri"}) {
            String line = out.lines().filter(l -> l.startsWith(id)).findFirst().orElseThrow();
            file(id, line.substring(line.lastIndexOf('：') + 1));
        }
        return code;
    }

    private void ownPasswords() throws IOException {
        for (String id : new String[] {"suzuki", "kanri"}) {
            assertThat(change(id, "own secret number one")).as(err).isZero();
        }
    }

    private int change(String id, String fresh) throws IOException {
        Path file = Files.writeString(folder.resolve("new.txt"), fresh + "\n");
        int code = as(id, "office", "password", "--new-password-file", file.toString());
        file(id, fresh);
        return code;
    }

    private int as(String id, String... command) {
        return run(
                Stream.concat(
                                Stream.of(command),
                                Stream.of(
                                        "--as",
                                        id,
                                        "--password-file",
                                        folder.resolve(id + ".txt").toString()))
                        .toArray(String[]::new));
    }

    private void file(String id, String password) throws IOException {
        Files.writeString(folder.resolve(id + ".txt"), password + "\n");
    }

    private Path store() {
        return folder.resolve("store");
    }

    private int run(String... command) {
        ByteArrayOutputStream good = new ByteArrayOutputStream();
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        String[] all =
                Stream.concat(Stream.of(command), Stream.of("--data", store().toString()))
                        .toArray(String[]::new);
        int code =
                new Terminal(
                                new Assembly(CHEAP),
                                new PrintStream(good, true, StandardCharsets.UTF_8),
                                new PrintStream(bad, true, StandardCharsets.UTF_8))
                        .run(all);
        out = good.toString(StandardCharsets.UTF_8);
        err = bad.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** The files in which the reporter or the subject can be read. */
    static List<Path> plaintext(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(Files::isRegularFile).filter(EncryptedOfficeTest::tells).toList();
        }
    }

    private static boolean tells(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(REPORTER) || bytes.contains(SUBJECT);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
