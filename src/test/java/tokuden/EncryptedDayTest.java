package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tokuden.office.signin.PasswordCost;
import tokuden.terminal.Terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The short form of {@code tokuden bench plaintext}: a day at an encrypted store in one program.
 */
class EncryptedDayTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    @TempDir Path folder;

    @Test
    void after_a_day_nothing_of_reporters_and_mails_is_readable_in_the_store() throws IOException {
        DayScript day = new DayScript(folder, EncryptedDayTest::run);

        String logs = day.live(3);

        assertThat(DayScript.readable(day.store())).isEmpty();
        assertThat(DayScript.readable(logs)).isEmpty();
        assertThat(DayScript.readable(folder.resolve("arrived"))).hasSize(3);
        assertThat(day.store().resolve("masking.key")).exists();
    }

    private static DayScript.Said run(List<String> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                new Terminal(
                                new Assembly(CHEAP),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(command.toArray(String[]::new));
        return new DayScript.Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
