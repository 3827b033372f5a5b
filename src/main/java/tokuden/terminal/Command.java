package tokuden.terminal;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command: what it is given, and the help every command has. */
abstract class Command implements Callable<Integer> {
    static final int WELL = 0;
    static final int NOT_WELL = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    final Context context;

    Command(Context context) {
        this.context = context;
    }

    Console console() {
        return context.console();
    }
}
