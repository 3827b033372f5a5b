package tokuden.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** From the start of a process to the first frame: the window against a bare JavaFX window. */
final class StartupBench {
    private static final int RUNS = 5;

    private StartupBench() {}

    static void measure() throws IOException {
        OptionalLong bare = median("bare");
        OptionalLong window = median("window");
        if (bare.isEmpty() || window.isEmpty()) {
            System.out.println("startup: no window came up on this machine; nothing was measured");
            return;
        }
        System.out.printf(
                "startup (%s): %d ms to the first frame; bare JavaFX window: %d ms; ratio %.2f%n",
                display() ? "display" : "headless Monocle",
                window.getAsLong(),
                bare.getAsLong(),
                (double) window.getAsLong() / bare.getAsLong());
    }

    private static OptionalLong median(String which) throws IOException {
        long[] times = new long[RUNS];
        for (int i = 0; i <= RUNS; i++) {
            OptionalLong time = once(which);
            if (time.isEmpty()) {
                return time;
            }
            times[Math.max(0, i - 1)] = time.getAsLong();
        }
        Arrays.sort(times);
        return OptionalLong.of(times[RUNS / 2]);
    }

    private static OptionalLong once(String which) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        if (!display()) {
            command.addAll(
                    List.of(
                            "-Dglass.platform=Monocle",
                            "-Dmonocle.platform=Headless",
                            "-Dprism.order=sw"));
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FirstFrame.class.getName()));
        command.add(which);
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        OptionalLong time = OptionalLong.empty();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.equals(FirstFrame.SHOWN)) {
                    time = OptionalLong.of((System.nanoTime() - start) / 1_000_000);
                }
                line = lines.readLine();
            }
        }
        return time;
    }

    private static boolean display() {
        String display = System.getenv("DISPLAY");
        return display != null && !display.isBlank()
                || !System.getProperty("os.name")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("linux");
    }
}
