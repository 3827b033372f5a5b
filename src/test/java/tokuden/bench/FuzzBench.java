package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * {@code ./tokuden bench fuzz 1000000}: mutated mails of the samples through reading, examination,
 * authentication and view. Run again it goes on where it was; {@code -Dseed=2} begins another run.
 * Faults lie in {@code target/fuzz}.
 */
final class FuzzBench {
    private static final int STEP = 1_000;

    private FuzzBench() {}

    static void measure(long goal) throws IOException {
        long seed = Long.getLong("seed", 1);
        Path samples = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
        if (!Files.isDirectory(samples)) {
            System.err.println("fuzz: the samples are not at " + samples.toAbsolutePath());
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of("target", "fuzz", "seed-" + seed));
        Path log = folder.resolve("log.txt");
        long done = done(log);
        FuzzRun run = new FuzzRun(Mutations.of(samples, seed), folder);
        long begun = System.nanoTime();
        long first = done;
        int told = 0;
        while (done < goal) {
            long to = Math.min(goal, done + STEP);
            run.go(done, to);
            done = to;
            List<String> faults = run.faults();
            for (; told < faults.size(); told++) {
                say(log, "fault " + faults.get(told));
            }
            double rate = (done - first) / ((System.nanoTime() - begun) / 1e9);
            say(
                    log,
                    "%d mails of seed %d, %d faults in this run, slowest %s, %.0f mails/s, %d MB held"
                            .formatted(done, seed, faults.size(), run.slowest(), rate, held()));
        }
    }

    /** What is in use after everything unused was taken away. */
    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long done(Path log) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" mails of seed "))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .max()
                .orElse(0);
    }

    private static void say(Path log, String line) throws IOException {
        System.out.println(line);
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
