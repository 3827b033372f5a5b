package tokuden.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/**
 * The file {@code store.sums}: one line for each file with its CRC-32C, length and name, then the
 * ones found changed, then the hash of these lines.
 *
 * @param closed whether it was written when the store was closed in good order
 * @param changed files found changed, as they were then
 * @param sound whether its own bytes are those that were written
 */
record SumsFile(boolean closed, Map<String, Sum> files, Map<String, Sum> changed, boolean sound) {
    static final String NAME = "store.sums";
    static final String DATABASE = "database/tokuden.mv.db";

    private static final Pattern LINE =
            Pattern.compile("(file|changed) ([0-9a-f]{8}|-) (\\d+) (.+)");

    /** What proves itself, is written at each opening, or is on its way in or out. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "store\\.lock|store\\.sums|evidence/.*|journal/.*|.*\\.new|[^/]*\\.(new|replaced)/.*"
                            + "|database/(?!tokuden\\.mv\\.db$).*");

    /** Checksum and length of a file. */
    record Sum(String crc, long length) {
        static final Sum MISSING = new Sum("-", 0);
    }

    SumsFile {
        files = Map.copyOf(files);
        changed = Map.copyOf(changed);
    }

    /** Is that file noted? */
    static boolean notes(String name) {
        return !LEFT_OUT.matcher(name).matches()
                && !name.startsWith(Swap.FOLDER + "/")
                && name.chars().noneMatch(c -> c < ' ');
    }

    /** What is noted in that folder; nothing where no such file is. */
    static SumsFile in(Path data) {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) {
            return new SumsFile(false, Map.of(), Map.of(), true);
        }
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
        int seal = text.lastIndexOf("sha256 ");
        boolean sound = seal >= 0 && text.substring(seal).equals(seal(text.substring(0, seal)));
        return sound
                ? read(text.substring(0, seal))
                : new SumsFile(false, Map.of(), Map.of(), false);
    }

    private static SumsFile read(String lines) {
        Map<String, Sum> files = new TreeMap<>();
        Map<String, Sum> changed = new TreeMap<>();
        for (String line : lines.split("\n")) {
            Matcher shape = LINE.matcher(line);
            if (shape.matches()) {
                (shape.group(1).equals("file") ? files : changed)
                        .put(
                                shape.group(4),
                                new Sum(shape.group(2), Long.parseLong(shape.group(3))));
            }
        }
        return new SumsFile(lines.startsWith("tokuden sums closed\n"), files, changed, true);
    }

    void write(Path data) throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append("tokuden sums ").append(closed ? "closed" : "open").append('\n');
        new TreeMap<>(files).forEach((name, sum) -> line(lines, "file", name, sum));
        new TreeMap<>(changed).forEach((name, sum) -> line(lines, "changed", name, sum));
        byte[] bytes = (lines + seal(lines.toString())).getBytes(StandardCharsets.UTF_8);
        Path fresh = data.resolve(NAME + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(
                fresh,
                data.resolve(NAME),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static void line(StringBuilder lines, String kind, String name, Sum sum) {
        lines.append(kind).append(' ').append(sum.crc()).append(' ').append(sum.length());
        lines.append(' ').append(name).append('\n');
    }

    private static String seal(String lines) {
        return "sha256 " + Sha256.of(lines.getBytes(StandardCharsets.UTF_8)).hex() + "\n";
    }
}
