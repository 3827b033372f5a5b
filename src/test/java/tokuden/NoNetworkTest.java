package tokuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.terminal.Terminal;

/**
 * The main job, a verification and an examination run under a guard of the Java runtime that notes
 * every socket and every look-up of a name. Java 24 took that guard away; there the architecture
 * rule alone holds.
 */
class NoNetworkTest {
    @TempDir Path folder;

    @Test
    void no_socket_is_opened_and_no_name_is_looked_up() throws Exception {
        assumeTrue(Runtime.version().feature() < 24, "Java has no security manager any more");
        Path said = folder.resolve("said");
        Process guarded =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.security.manager=allow",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Guarded.class.getName(),
                                folder.resolve("out").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        boolean ended = guarded.waitFor(180, TimeUnit.SECONDS);
        guarded.destroyForcibly();

        String text = Files.readString(said);
        assertThat(ended).as(text).isTrue();
        assertThat(text).contains("codes [0, 0, 0]").contains("network []");
    }

    /** Runs the program and tells what it asked of the network. */
    static final class Guarded {
        private Guarded() {}

        @SuppressWarnings("removal")
        public static void main(String[] args) throws IOException {
            List<String> asked = Collections.synchronizedList(new ArrayList<>());
            System.setSecurityManager(new Guard(asked));
            String out = args[0];
            Path mails = Path.of("resources", "demo", "mails");
            List<Integer> codes = new ArrayList<>();
            PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
            Terminal terminal = new Terminal(new Assembly(), nowhere, System.out);
            codes.add(terminal.run("demo", "--out", out));
            Path mail;
            try (var all = Files.walk(mails)) {
                mail = all.filter(f -> f.toString().endsWith(".eml")).sorted().toList().get(0);
            }
            codes.add(
                    terminal.run("inspect", "--json", "--trusted", "example.jp", mail.toString()));
            codes.add(terminal.run("auth", "dkim", mail.toString()));
            String told = "codes " + codes + "\nnetwork " + asked + "\n";
            System.out.write(told.getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    /** Lets everything pass but notes what touches the network. */
    @SuppressWarnings("removal")
    private static final class Guard extends SecurityManager {
        private final List<String> asked;

        Guard(List<String> asked) {
            this.asked = asked;
        }

        @Override
        public void checkPermission(Permission permission) {
            // only the network is watched
        }

        @Override
        public void checkConnect(String host, int port) {
            asked.add("connect " + host + ":" + port);
        }

        @Override
        public void checkConnect(String host, int port, Object context) {
            checkConnect(host, port);
        }

        @Override
        public void checkListen(int port) {
            asked.add("listen " + port);
        }

        @Override
        public void checkAccept(String host, int port) {
            asked.add("accept " + host + ":" + port);
        }
    }
}
