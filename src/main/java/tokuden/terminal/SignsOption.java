package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.work.TroubleException;

/** What else points to reporters: a list in a file, one a line. */
public final class SignsOption {
    @Option(names = "--identifiers", paramLabel = "FILE", descriptionKey = "identifiers")
    Path file;

    List<Identifier> read() {
        if (file == null) {
            return List.of();
        }
        try {
            List<Identifier> all = new ArrayList<>();
            Files.readAllLines(file).forEach(line -> all.addAll(Identifiers.line(line)));
            return all;
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), refused);
        }
    }
}
