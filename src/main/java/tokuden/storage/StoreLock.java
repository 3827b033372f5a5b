package tokuden.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tokuden.work.TroubleException;

/**
 * The right to write in a store, held by one program at a time. The system gives it back by itself
 * when the program ends in whatever way, so a lock left behind never bars the store.
 */
final class StoreLock implements AutoCloseable {
    /** Far behind the text, so that others can read who holds the lock. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                    .withZone(ZoneId.of("Asia/Tokyo"))
                    .withLocale(Locale.ROOT);

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock take(Path data, Instant now) {
        Path file = data.resolve("store.lock");
        FileChannel channel = opened(file);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(channel, file);
            }
            String holder = holder(now);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel);
        } catch (OverlappingFileLockException here) {
            throw inUse(channel, file);
        } catch (IOException e) {
            throw notTaken(channel, data, e);
        }
    }

    /** Gives the lock back at once: it would bar the store until the program ends. */
    private static TroubleException notTaken(FileChannel channel, Path data, IOException why) {
        try {
            channel.close();
        } catch (IOException besides) {
            why.addSuppressed(besides);
        }
        return new TroubleException("store.not-writable", List.of(data.toString()), why);
    }

    /** Who holds it, on which machine, since when in Japan; read by whoever finds it held. */
    private static String holder(Instant now) {
        return System.getProperty("user.name", "?")
                + "@"
                + machine()
                + " ("
                + ProcessHandle.current().pid()
                + "), "
                + SINCE.format(now)
                + " JST";
    }

    /** The name of this machine as it calls itself; no name service is asked. */
    private static String machine() {
        return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), hostname())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("?");
    }

    private static String hostname() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    private static FileChannel opened(Path file) {
        try {
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new TroubleException(
                    "store.not-writable", List.of(file.getParent().toString()), e);
        }
    }

    private static TroubleException inUse(FileChannel channel, Path file) {
        try (channel) {
            String holder = Files.readString(file);
            return new TroubleException("store.in-use", file.getParent().toString(), holder);
        } catch (IOException e) {
            return new TroubleException(
                    "store.in-use", List.of(file.getParent().toString(), "?"), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of("store.lock"), e);
        }
    }
}
