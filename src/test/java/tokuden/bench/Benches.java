package tokuden.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;
import tokuden.storage.Kills;

/** Runs a benchmark by its name. */
public final class Benches {
    private Benches() {}

    public static void main(String[] args)
            throws RunnerException, IOException, InterruptedException {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "auth" -> AuthBench.measure();
            case "examine" -> ExamineBench.measure();
            case "documents" -> DocumentsBench.measure();
            case "intake" -> IntakeBench.measure();
            case "plaintext" -> PlaintextBench.measure();
            case "store" -> StoreBench.measure();
            case "startup" -> StartupBench.measure();
            case "damage" -> DamageBench.measure((int) number(args, 1_000));
            case "powercut" -> DiskBench.cuts((int) number(args, 200));
            case "diskfull" -> DiskBench.full((int) number(args, 1));
            case "network" -> NetworkBench.measure();
            case "fuzz" -> FuzzBench.measure(number(args, 10_000));
            case "board" -> BoardBench.measure();
            case "package" -> PackageBench.measure((int) number(args, 10_000));
            case "kills" -> Kills.measure(args.length == 2 ? Integer.parseInt(args[1]) : 200);
            default -> {
                System.err.println(
                        "bench auth | board | damage [N] | diskfull [STEP] | documents | examine | fuzz [N]"
                                + " | intake | kills [N] | network | package [MAILS] | plaintext | powercut [N] | startup | store");
                System.exit(2);
            }
        }
    }

    private static long number(String[] args, long usual) {
        return args.length > 1 ? Long.parseLong(args[1]) : usual;
    }
}
