package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.terminal.Terminal;

/** Backup, list, restoring and healing as the command line does them. */
class SafekeepingCommandTest {
    @TempDir Path folder;

    private String out = "";
    private String err = "";

    @Test
    void a_store_is_backed_up_listed_healed_and_restored() throws IOException {
        Path mail = folder.resolve("a.eml");
        Files.writeString(mail, "From: a@example.jp\r\nSubject: sale\r\n\r\nbuy\r\n");
        Path vault = folder.resolve("stick");
        run("intake", mail.toString());

        int backed = run("store", "backup", vault.toString(), "--daily", "3");
        String made = out;
        int listed = run("store", "backups");
        String list = out;
        Path segment = folder.resolve("store/evidence/segment-000001.tks");
        byte[] bytes = Files.readAllBytes(segment);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Subject: sale");
        bytes[at] ^= 1;
        Files.write(segment, bytes);
        int healed = run("store", "heal", "--from", vault.toString());
        String mended = out;
        int unasked = run("store", "restore", "--from", vault.toString());
        String preview = out;
        int restored = run("store", "restore", "--from", vault.toString(), "--yes");

        assertThat(backed).as(err).isZero();
        assertThat(made).contains("Proved backup").contains("1 originals");
        assertThat(listed).isZero();
        assertThat(list).contains("proved").contains("Last proved");
        assertThat(healed).isZero();
        assertThat(mended).contains("Mended: segment-000001.tks").contains("All is well");
        assertThat(unasked).isEqualTo(1);
        assertThat(preview).contains("To be lost: 0 mails, 0 cases, 3 acts");
        assertThat(restored).as(err).isZero();
        assertThat(out).contains("The former store: ");
    }

    private int run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        String[] all = new String[args.length + 3];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--lang=en";
        all[args.length + 1] = "--data";
        all[args.length + 2] = folder.resolve("store").toString();
        Terminal terminal =
                new Terminal(
                        new Assembly(),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8));
        int code = terminal.run(all);
        out = said.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }
}
