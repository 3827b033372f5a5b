package tokuden.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tokuden.work.TroubleException;

/** The invented mails shipped for the demo, one name a line in their index. */
final class DemoMails {
    private static final String ROOT = "/demo/";

    private DemoMails() {}

    /** Copies all of them into that folder. */
    static Path copyTo(Path folder) {
        OutFiles.folder(folder);
        String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(name -> copy(name, folder));
        return folder;
    }

    private static void copy(String name, Path folder) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String within = name.startsWith("mails/") ? name : "mails/" + name;
        OutFiles.write(folder.resolve(file), bytes(within));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = DemoMails.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new TroubleException("demo.missing", name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new TroubleException("demo.missing", List.of(name), unreadable);
        }
    }
}
