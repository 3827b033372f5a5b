package tokuden.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;

/**
 * The list of the files of one generation, as text whose last line is the hash of what stands
 * before it: changed, it is none.
 */
record BackupManifest(Generation generation, List<Item> items) {
    private static final String FIRST = "tokuden backup 1";
    private static final String SEAL = "sha256 ";

    BackupManifest {
        items = List.copyOf(items);
    }

    /** A file of the store, by its path in it with slashes. */
    record Item(String path, long size, Sha256 hash) {}

    String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        text.append("id ").append(generation.id()).append('\n');
        text.append("store ").append(generation.store()).append('\n');
        text.append("at ").append(generation.at()).append('\n');
        text.append("journal ").append(generation.journalSeq()).append(' ');
        text.append(generation.journalHash()).append('\n');
        text.append("originals ").append(generation.originals()).append('\n');
        for (Item item : items) {
            text.append("file ").append(item.hash().hex()).append(' ');
            text.append(item.size()).append(' ').append(item.path()).append('\n');
        }
        return text + SEAL + seal(text.toString()) + "\n";
    }

    /** Empty if it is no whole manifest. */
    static Optional<BackupManifest> in(String text) {
        int seal = text.lastIndexOf(SEAL);
        if (!text.startsWith(FIRST + "\n")
                || seal < 0
                || !text.substring(seal).equals(SEAL + seal(text.substring(0, seal)) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text.substring(0, seal).split("\n")));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException bad) {
            return Optional.empty();
        }
    }

    private static BackupManifest read(String[] lines) {
        List<Item> items = new ArrayList<>();
        for (int i = 6; i < lines.length; i++) {
            String[] parts = lines[i].split(" ", 4);
            items.add(new Item(parts[3], Long.parseLong(parts[2]), new Sha256(parts[1])));
        }
        String[] journal = lines[4].split(" ", 3);
        Generation generation =
                new Generation(
                        after(lines[1]),
                        after(lines[2]),
                        Instant.parse(after(lines[3])),
                        Long.parseLong(journal[1]),
                        journal[2],
                        Long.parseLong(after(lines[5])),
                        items.stream().mapToLong(Item::size).sum());
        return new BackupManifest(generation, items);
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static String seal(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
