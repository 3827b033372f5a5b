package tokuden;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tokuden.terminal.StoreOption;
import tokuden.terminal.Terminal;

/**
 * Where the program starts: with a command it runs in the terminal, without one the window opens.
 * It does not extend {@code Application}, so that JavaFX may lie on the class path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = 0;
        Assembly assembly = new Assembly();
        if (args.length > 0) {
            code = new Terminal(assembly, out, err).run(args);
            out.flush();
            System.exit(code);
        }
        try {
            assembly.openWindow(StoreOption.usual());
        } catch (RuntimeException | LinkageError noWindow) {
            err.println(
                    "画面を開けません。表示装置と GTK 3 を確かめるか、命令を付けて実行してください（tokuden --help）。"
                            + " / No window can be opened; check the display and GTK 3, or give a"
                            + " command.");
            code = 1;
        }
        System.exit(code);
    }
}
