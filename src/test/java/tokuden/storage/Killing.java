package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs work on a store in a process of its own, kills it in full run, and looks at what is left;
 * {@code -Dkills=50} makes it longer.
 *
 * @param work a class whose {@code main} gets the store, a file to tell in, and the round; it tells
 *     a line for everything that was acknowledged
 * @param lines how many are told before it is killed
 */
record Killing(Path folder, Class<?> work, int lines) {
    /** What must hold of the store after a kill. */
    @FunctionalInterface
    interface Left {
        void look(Store store, List<String> acknowledged) throws IOException;
    }

    /** Kills again and again; the acknowledged lines of all rounds. */
    List<String> again(Left left) throws IOException, InterruptedException {
        Path data = folder.resolve("store");
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("kills", 2); round++) {
            Path told = folder.resolve("told-" + round);
            Process process = start(data, told, round);
            waitFor(told, process);
            Thread.sleep(200 + (long) (Math.random() * 500));
            process.destroyForcibly();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            acknowledged.addAll(wholeLines(told));
            try (Store store = Store.open(data, Clock.systemUTC(), "tanaka")) {
                left.look(store, acknowledged);
            }
        }
        return acknowledged;
    }

    private Process start(Path data, Path told, int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        work.getName(),
                        data.toString(),
                        told.toString(),
                        Integer.toString(round))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void waitFor(Path told, Process process) throws InterruptedException, IOException {
        for (int i = 0; i < 2400 && !begun(told) && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        assertThat(begun(told)).isTrue();
    }

    private boolean begun(Path told) throws IOException {
        return Files.exists(told) && wholeLines(told).size() >= lines;
    }

    private static List<String> wholeLines(Path told) throws IOException {
        String text = Files.readString(told);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
