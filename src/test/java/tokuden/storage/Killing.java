package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        List<String> acknowledged = new ArrayList<>();
        Random chance = new Random(8);
        for (int round = 0; round < Integer.getInteger("kills", 2); round++) {
            round(round, 200 + chance.nextInt(500), acknowledged);
            try (Store store = open()) {
                left.look(store, acknowledged);
            }
        }
        return acknowledged;
    }

    /** Works, is killed so many milliseconds after the first lines, and adds what was told. */
    void round(int round, int millis, List<String> acknowledged)
            throws IOException, InterruptedException {
        Path told = folder.resolve("told-" + round);
        Process process = start(folder.resolve("store"), told, round);
        try {
            waitFor(told, process, round);
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        acknowledged.addAll(wholeLines(told));
    }

    Store open() {
        return Store.open(folder.resolve("store"), Clock.systemUTC(), "tanaka");
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
                .redirectOutput(said(round).toFile())
                .start();
    }

    /** What the killed program wrote, for whoever looks for the cause of its own end. */
    private Path said(int round) {
        return folder.resolve("said-" + round);
    }

    private void waitFor(Path told, Process process, int round)
            throws InterruptedException, IOException {
        for (int i = 0; i < 12_000 && !begun(told) && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        assertThat(begun(told))
                .as("alive %s: %s", process.isAlive(), Files.readString(said(round)))
                .isTrue();
    }

    private boolean begun(Path told) throws IOException {
        return lines == 0 || Files.exists(told) && wholeLines(told).size() >= lines;
    }

    private static List<String> wholeLines(Path told) throws IOException {
        if (!Files.exists(told)) {
            return List.of();
        }
        String text = Files.readString(told);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
