package tokuden.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tokuden.reports.Statement;
import tokuden.work.TroubleException;

/**
 * What is known besides the mails, by file: lines of {@code {"file","context"}}. A file is found by
 * its path as given, else by the longest run of trailing path components: {@code mail/001.eml}
 * stands for {@code ../gold/mail/001.eml} too.
 */
final class ContextFile {
    private final Map<String, Statement> byFile;

    private ContextFile(Map<String, Statement> byFile) {
        this.byFile = byFile;
    }

    static ContextFile read(Optional<Path> file) {
        Map<String, Statement> byFile = new HashMap<>();
        file.ifPresent(path -> readInto(byFile, path));
        return new ContextFile(byFile);
    }

    /** What is known besides the mail in that file; nothing if no line is about it. */
    Statement of(String source) {
        String name = normal(source);
        if (byFile.containsKey(name)) {
            return byFile.get(name);
        }
        String best = "";
        for (String file : byFile.keySet()) {
            boolean same = name.endsWith("/" + file) || file.endsWith("/" + name);
            if (same && file.length() > best.length()) {
                best = file;
            }
        }
        return byFile.getOrDefault(best, Statement.NOTHING);
    }

    private static void readInto(Map<String, Statement> byFile, Path path) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(path)) {
                number++;
                if (!line.isBlank()) {
                    JsonNode object = new ObjectMapper().readTree(line);
                    byFile.put(
                            normal(object.path("file").asText()),
                            StatementJson.read(object.path("context")));
                }
            }
        } catch (JsonProcessingException
                | IllegalArgumentException
                | java.time.DateTimeException wrong) {
            throw new TroubleException(
                    "context.wrong",
                    java.util.List.of(path.toString(), Integer.toString(number)),
                    wrong);
        } catch (IOException unreadable) {
            throw new TroubleException(
                    "context.unreadable", java.util.List.of(path.toString()), unreadable);
        }
    }

    private static String normal(String file) {
        String name = file.replace('\\', '/');
        return name.startsWith("./") ? name.substring(2) : name;
    }
}
