package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder with a space in its name, with a JDK and a Maven that only note how they
 * were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX launcher")
class LauncherTest {
    private static final String NOTING_MAVEN =
            """
            #!/bin/sh
            echo "$*" >>"%s/maven-calls"
            mkdir -p target/lib && : >target/tokuden.jar
            """;
    private static final String FAILING_MAVEN =
            """
            #!/bin/sh
            echo "[ERROR] Some.java:[3,1] ';' expected"
            exit 1
            """;
    private static final String ECHOING_JAVA =
            """
            #!/bin/sh
            for word in "$@"; do echo "<$word>"; done
            exit 7
            """;

    @TempDir Path temporary;
    private Path home;

    record Run(int code, String out, String complaints) {}

    @BeforeEach
    void lay() throws IOException {
        home = Files.createDirectories(temporary.resolve("a house"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("resources"));
        Files.createFile(home.resolve("pom.xml"));
        script(home.resolve("tokuden"), Files.readString(Path.of("tokuden")));
        script(temporary.resolve("jdk/bin/java"), ECHOING_JAVA);
        script(temporary.resolve("jdk/bin/javac"), ECHOING_JAVA);
        release("17.0.15");
        script(temporary.resolve("bin/mvn"), NOTING_MAVEN.formatted(temporary));
    }

    @Test
    void a_command_and_its_words_reach_the_program_and_its_exit_code_comes_back()
            throws IOException, InterruptedException {
        Run run = run(home.resolve("tokuden"), "inspect", "a file.eml");

        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out()).contains("<-jar>\n<" + home.toRealPath().resolve("target"));
        assertThat(run.out()).endsWith("<inspect>\n<a file.eml>\n");
    }

    @Test
    void it_works_through_a_symbolic_link() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), home.resolve("tokuden"));

        Run run = run(link, "help");

        assertThat(run.out()).contains(home.toRealPath().resolve("target/tokuden.jar").toString());
    }

    @Test
    void it_builds_once_and_again_only_after_a_source_changed()
            throws IOException, InterruptedException {
        run(home.resolve("tokuden"), "help");
        run(home.resolve("tokuden"), "help");
        List<String> calls = Files.readAllLines(temporary.resolve("maven-calls"));
        Files.writeString(home.resolve("resources/text"), "changed");

        Run run = run(home.resolve("tokuden"), "help");

        assertThat(calls).hasSize(1);
        assertThat(Files.readAllLines(temporary.resolve("maven-calls"))).hasSize(2);
        assertThat(run.complaints().lines()).hasSize(1);
    }

    @Test
    void a_failed_build_is_one_line_that_names_the_log() throws IOException, InterruptedException {
        script(temporary.resolve("bin/mvn"), FAILING_MAVEN);

        Run run = run(home.resolve("tokuden"), "help");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.complaints().lines()).hasSize(2);
        assertThat(run.complaints()).contains("target/build.log").contains("';' expected");
    }

    @Test
    void memory_access_is_allowed_only_where_java_knows_the_word()
            throws IOException, InterruptedException {
        Run before = run(home.resolve("tokuden"), "help");
        release("25.0.1");

        Run after = run(home.resolve("tokuden"), "help");

        assertThat(before.out()).doesNotContain("sun-misc-unsafe");
        assertThat(after.out()).contains("<--sun-misc-unsafe-memory-access=allow>");
    }

    private Run run(Path launcher, String... words) throws IOException, InterruptedException {
        List<String> line =
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList();
        Path out = temporary.resolve("out");
        Path complaints = temporary.resolve("complaints");
        ProcessBuilder builder = new ProcessBuilder(line).directory(temporary.toFile());
        builder.environment().put("JAVA_HOME", temporary.resolve("jdk").toString());
        builder.environment().merge("PATH", "", (p, x) -> temporary.resolve("bin") + ":" + p);
        builder.redirectOutput(out.toFile()).redirectError(complaints.toFile());
        int code = builder.start().waitFor();
        return new Run(code, read(out), read(complaints));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private void release(String version) throws IOException {
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file.toString());
        }
    }
}
