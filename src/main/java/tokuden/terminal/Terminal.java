package tokuden.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import tokuden.work.TroubleException;

/**
 * The command line of the program. Wrong usage and trouble are told in one line on the error
 * stream; no stack trace ever reaches a user.
 */
public final class Terminal {
    private static final int WRONG_USAGE = 2;

    private final Tools tools;
    private final PrintStream out;
    private final PrintStream err;

    public Terminal(Tools tools, PrintStream out, PrintStream err) {
        this.tools = tools;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and returns the exit code. */
    public int run(String... args) {
        Console console = new Console(out, err, language(List.of(args)));
        Context context = new Context(tools, console);
        CommandLine line = Commands.of(context);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, given) -> wrongUsage(console, wrong));
        line.setExecutionExceptionHandler((cause, command, given) -> told(console, cause));
        return line.execute(args);
    }

    /** Japanese unless English is asked for. */
    private static Locale language(List<String> args) {
        int at = args.indexOf("--lang");
        boolean english =
                args.contains("--lang=en")
                        || at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("en");
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static int wrongUsage(Console console, CommandLine.ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.complain("usage.wrong", wrong.getMessage(), command);
        return WRONG_USAGE;
    }

    private static int told(Console console, Exception cause) {
        if (cause instanceof TroubleException trouble) {
            console.complain(trouble);
            return Command.NOT_WELL;
        }
        Logger.getLogger(Terminal.class.getName()).log(Level.FINE, "bug", cause);
        console.complain(
                "trouble.bug",
                cause.getClass().getSimpleName(),
                Arrays.stream(cause.getStackTrace()).findFirst().map(Object::toString).orElse("-"));
        return Command.NOT_WELL;
    }
}
