package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tokuden.Assembly;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.terminal.Workplace;
import tokuden.work.Progress;

/** The whole intake of generated mails against hashing and copying the same files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
public class IntakeBench {
    static final int MAILS = 2000;

    private Path folder;
    private Path source;
    private int round;

    static void measure() throws RunnerException {
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(IntakeBench.class.getName())
                                        .forks(1)
                                        .warmupIterations(1)
                                        .measurementIterations(5)
                                        .timeout(TimeValue.minutes(5))
                                        .build())
                        .run();
        double intake = score(results, "intake");
        double copy = score(results, "hashAndCopy");
        System.out.printf(
                "intake: %d mails, %.0f mails/s; sha256 + copy: %.0f mails/s; ratio %.2f%n",
                MAILS, MAILS * 1000 / intake, MAILS * 1000 / copy, intake / copy);
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(r -> r.getPrimaryResult().getLabel().endsWith(name))
                .mapToDouble(r -> r.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("tokuden-bench");
        source = Files.createDirectory(folder.resolve("mails"));
        Random random = new Random(1);
        for (int i = 0; i < MAILS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 2000 + random.nextInt(4000)) {
                text.append("お得な情報 ").append(random.nextInt()).append("\r\n");
            }
            Files.writeString(
                    source.resolve("%05d.eml".formatted(i)),
                    "From: shop%d@example.jp\r\nTo: a@example.com\r\nSubject: mail %d\r\n"
                                    .formatted(i % 20, i)
                            + "Date: Mon, 6 Apr 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n"
                            + "Content-Type: text/plain; charset=UTF-8\r\n"
                            + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                            + text);
        }
    }

    Path folder() {
        return folder;
    }

    Path source() {
        return source;
    }

    @TearDown(Level.Trial)
    public void clear() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    @Benchmark
    public IntakeBalance intake() {
        Officer officer = new Officer("bench", "受付", "受付", Set.of(Role.INTAKE));
        Desk desk = new Desk(officer, Channel.INFORMATION, Clock.systemUTC());
        try (Workplace place =
                new Assembly().open(folder.resolve("store" + round++), Clock.systemUTC())) {
            Intake intake =
                    new Intake(
                            new Sealing(place.exhibits()), place.reports(), place.journal(), desk);
            IntakeBalance balance =
                    new BulkIntake(intake, new SourceReader(), List.of(source))
                            .run(Progress.UNWATCHED);
            if (balance.fresh() != MAILS) {
                throw new IllegalStateException(balance.toString());
            }
            return balance;
        }
    }

    @Benchmark
    public int hashAndCopy() throws IOException {
        Path target = Files.createDirectory(folder.resolve("copy" + round++));
        int hashes = 0;
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                hashes += Sha256.of(bytes).hashCode();
                Files.write(target.resolve(file.getFileName()), bytes);
            }
        }
        return hashes;
    }
}
