package tokuden.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import tokuden.Assembly;
import tokuden.exchange.masking.MaskingSecret;
import tokuden.storage.ByteChanges;
import tokuden.storage.Opening;
import tokuden.terminal.Terminal;

/**
 * {@code ./tokuden bench damage 1000}: single changed bytes over all files of the store of the
 * demo; every one must be found and named by the check.
 */
final class DamageBench {
    private static final int STEP = 20;

    private DamageBench() {}

    static void measure(int count) throws IOException {
        long seed = Long.getLong("seed", 1);
        Path folder = Files.createTempDirectory("tokuden-damage");
        ByteChanges changes = new ByteChanges(demo(folder), folder);
        for (int done = 0; done < count; ) {
            int to = Math.min(count, done + STEP);
            changes.go(seed, done, to);
            done = to;
            System.out.printf("%d of %d, %d not found%n", done, count, changes.unnoticed().size());
        }
        changes.tried().forEach((file, times) -> System.out.printf("%5d %s%n", times, file));
        changes.unnoticed().forEach(System.out::println);
    }

    /** The store of the demo, with a secret for masking and a wording of the office. */
    static Opening demo(Path folder) {
        PrintStream nowhere =
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code =
                new Terminal(new Assembly(), nowhere, nowhere)
                        .run("demo", "--out", folder.resolve("demo").toString());
        if (code != 0) {
            throw new IllegalStateException("demo " + code);
        }
        Path store = folder.resolve("demo").resolve("store");
        try (var place = new Assembly().open(store, Clock.systemUTC())) {
            MaskingSecret.in(store);
            Files.createDirectories(store.resolve("wording"));
            Files.writeString(store.resolve("wording").resolve("office.txt"), "文言\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Opening(store, Clock.systemUTC(), "tanaka", Optional.empty());
    }
}
