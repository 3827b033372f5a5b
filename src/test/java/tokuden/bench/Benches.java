package tokuden.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs a benchmark by its name. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String name = args.length > 0 ? args[0] : "";
        switch (name) {
            case "auth" -> AuthBench.measure();
            case "examine" -> ExamineBench.measure();
            case "documents" -> DocumentsBench.measure();
            case "intake" -> IntakeBench.measure();
            case "startup" -> StartupBench.measure();
            case "board" -> BoardBench.measure();
            case "package" ->
                    PackageBench.measure(args.length > 1 ? Integer.parseInt(args[1]) : 10_000);
            default -> {
                System.err.println(
                        "bench auth | board | documents | examine | intake | package [MAILS] |"
                            + " startup");
                System.exit(2);
            }
        }
    }
}
