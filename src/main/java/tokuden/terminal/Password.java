package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tokuden.work.TroubleException;

/**
 * Where a command gets a password from: a file, else a variable of the environment, else whoever
 * sits at the terminal. Never from the command line itself, where others could read it.
 */
final class Password {
    /** The variable of the environment. */
    static final String VARIABLE = "TOKUDEN_PASSWORD";

    private Password() {}

    static char[] of(Optional<Path> file, String variable, String prompt) {
        if (file.isPresent()) {
            return inFile(file.get());
        }
        String given = System.getenv(variable);
        if (given != null) {
            return given.toCharArray();
        }
        if (System.console() == null) {
            throw new TroubleException("password.none", variable);
        }
        char[] typed = System.console().readPassword("%s: ", prompt);
        return typed == null ? new char[0] : typed;
    }

    /** The first line of the file. */
    private static char[] inFile(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }
}
