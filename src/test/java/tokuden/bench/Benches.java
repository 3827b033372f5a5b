package tokuden.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs a benchmark by its name: {@code intake}, {@code startup} or {@code board}. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String name = args.length == 1 ? args[0] : "";
        switch (name) {
            case "intake" -> IntakeBench.measure();
            case "startup" -> StartupBench.measure();
            case "board" -> BoardBench.measure();
            default -> {
                System.err.println("bench intake | startup | board");
                System.exit(2);
            }
        }
    }
}
