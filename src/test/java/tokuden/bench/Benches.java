package tokuden.bench;

import org.openjdk.jmh.runner.RunnerException;

import java.io.IOException;

/** Runs a benchmark by its name. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String name = args.length == 1 ? args[0] : "";
        switch (name) {
            case "auth" -> AuthBench.measure();
            case "examine" -> ExamineBench.measure();
            case "documents" -> DocumentsBench.measure();
            case "intake" -> IntakeBench.measure();
            case "plaintext" -> PlaintextBench.measure();
            case "store" -> StoreBench.measure();
            case "startup" -> StartupBench.measure();
            case "board" -> BoardBench.measure();
            default -> {
                System.err.println(
                        "bench auth | board | documents | examine | intake | plaintext | startup"
                                + " | store");
                System.exit(2);
            }
        }
    }
}
