package tokuden.bench;

import org.openjdk.jmh.runner.RunnerException;

import tokuden.storage.Kills;

import java.io.IOException;

/** Runs a benchmark by its name. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args)
            throws RunnerException, IOException, InterruptedException {
        String name = args.length >= 1 ? args[0] : "";
        switch (name) {
            case "auth" -> AuthBench.measure();
            case "examine" -> ExamineBench.measure();
            case "documents" -> DocumentsBench.measure();
            case "intake" -> IntakeBench.measure();
            case "startup" -> StartupBench.measure();
            case "board" -> BoardBench.measure();
            case "kills" -> Kills.measure(args.length == 2 ? Integer.parseInt(args[1]) : 200);
            default -> {
                System.err.println(
                        "bench auth | board | documents | examine | intake | kills [N]"
                                + " | startup");
                System.exit(2);
            }
        }
    }
}
