package tokuden.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/** What makes a folder a store: format, the random id of the store and when it was begun. */
record StoreMark(int format, UUID store, Instant created) {
    static final int FORMAT = 1;

    static final String NAME = "store.tokuden";
    private static final Pattern SHAPE =
            Pattern.compile(
                    "tokuden store\nformat (\\d+)\nid (\\S+)\ncreated (\\S+)\nsha256 (\\S+)\n");

    /** The mark of that folder; a new one if the folder is empty. */
    static StoreMark in(Path data, Instant now) {
        Path file = data.resolve(NAME);
        if (Files.exists(file)) {
            return read(file);
        }
        refuseForeign(data);
        StoreMark mark = new StoreMark(FORMAT, UUID.randomUUID(), now);
        mark.write(data);
        return mark;
    }

    static boolean isIn(Path data) {
        return Files.exists(data.resolve(NAME));
    }

    private static StoreMark read(Path file) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || !shape.group(4).equals(seal(text))) {
            throw new TroubleException("store.damaged", file.toString());
        }
        int format = Integer.parseInt(shape.group(1));
        if (format > FORMAT) {
            throw new TroubleException("store.newer-format", file.getParent().toString());
        }
        return new StoreMark(
                format, UUID.fromString(shape.group(2)), Instant.parse(shape.group(3)));
    }

    private static String seal(String text) {
        String sealed = text.substring(0, text.indexOf("sha256 "));
        return Sha256.of(sealed.getBytes(StandardCharsets.ISO_8859_1)).hex();
    }

    private void write(Path data) {
        String text =
                "tokuden store\nformat "
                        + format
                        + "\nid "
                        + store
                        + "\ncreated "
                        + created
                        + "\nsha256 ";
        byte[] bytes = (text + seal(text) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        Path fresh = data.resolve(NAME + ".new");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(fresh, data.resolve(NAME));
            Folders.force(data);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
    }

    private static void refuseForeign(Path data) {
        try (Stream<Path> all = Files.list(data)) {
            Optional<Path> foreign =
                    all.filter(f -> !f.getFileName().toString().matches("(store|keys)\\..*"))
                            .findFirst();
            if (foreign.isPresent()) {
                throw new TroubleException("store.not-a-store", data.toString());
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(data.toString()), e);
        }
    }
}
