package tokuden.bench;

import tokuden.DayScript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A day at an encrypted store, every command a program of its own with the options of the launcher,
 * with a home and a folder for temporary files that nobody else uses. Afterwards no secret of the
 * day may be readable in the store, in those folders, in what was logged, or in what a program
 * leaves behind that is broken off in the middle of its work.
 */
final class PlaintextBench {
    private static final int MAILS = 200;
    private static final int CRASH = 139;

    private final Path folder;
    private final Path work;

    private PlaintextBench(Path folder) throws IOException {
        this.folder = folder;
        this.work = Files.createDirectories(folder.resolve("work"));
        Files.createDirectories(work.resolve("tmp"));
        Files.createDirectories(work.resolve("home"));
    }

    static void measure() throws IOException {
        PlaintextBench bench = new PlaintextBench(Files.createTempDirectory("tokuden-plaintext"));
        DayScript day = new DayScript(bench.folder, bench::program);
        String logs = day.live(MAILS);
        Map<Path, String> store = DayScript.readable(day.store());
        int crashed = bench.crash();
        Map<Path, String> around = DayScript.readable(bench.work);
        System.out.printf(
                "plaintext: %d mails; readable in the store %s, around it %s, in logs %s;"
                        + " a program broken off (%d) left %s%n",
                MAILS, store, around, DayScript.readable(logs), crashed, bench.left());
    }

    /** Breaks a program off as a fault of the machine does, in the midst of reading mails. */
    private int crash() throws IOException {
        Process running =
                started(
                        List.of(
                                "package",
                                "build",
                                "2026-0001",
                                "--to",
                                folder.resolve("out/broken-off").toString(),
                                "--as",
                                "suzuki",
                                "--password-file",
                                folder.resolve("suzuki.txt").toString(),
                                "--data",
                                folder.resolve("store").toString()));
        try {
            running.waitFor(4, TimeUnit.SECONDS);
            new ProcessBuilder("kill", "-SEGV", Long.toString(running.pid())).start().waitFor();
            return running.waitFor(20, TimeUnit.SECONDS) ? running.exitValue() : CRASH;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return CRASH;
        }
    }

    /** What lies in the folder of the program afterwards. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> work.relativize(f).toString())
                    .toList();
        }
    }

    private DayScript.Said program(List<String> command) throws IOException {
        Process running = started(command);
        String out = DayScript.said(running.getInputStream());
        try {
            int code = running.waitFor();
            return new DayScript.Said(code, out, Files.readString(folder.resolve("err.txt")));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Process started(List<String> command) throws IOException {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(options());
        all.add("-Djava.io.tmpdir=" + work.resolve("tmp"));
        all.add("-Duser.home=" + work.resolve("home"));
        all.add("-cp");
        all.add(System.getProperty("java.class.path"));
        all.add("tokuden.Main");
        all.addAll(command);
        return new ProcessBuilder(all)
                .directory(work.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** What the launcher gives the program so that a crash leaves nothing of its memory. */
    private static List<String> options() throws IOException {
        Path launcher = Path.of(System.getProperty("tokuden.home", "."), "tokuden");
        try (Stream<String> lines = Files.lines(launcher)) {
            return lines.filter(l -> l.startsWith("silent="))
                    .flatMap(l -> Stream.of(l.replaceAll("^silent=\"|\"$", "").split(" ")))
                    .toList();
        }
    }
}
