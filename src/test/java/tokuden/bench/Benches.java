package tokuden.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs a benchmark by its name: {@code documents}, {@code intake} or {@code startup}. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String name = args.length == 1 ? args[0] : "";
        switch (name) {
            case "documents" -> DocumentsBench.measure();
            case "intake" -> IntakeBench.measure();
            case "startup" -> StartupBench.measure();
            default -> {
                System.err.println("bench documents | intake | startup");
                System.exit(2);
            }
        }
    }
}
