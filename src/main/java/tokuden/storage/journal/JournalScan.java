package tokuden.storage.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tokuden.office.JournalRecord;
import tokuden.work.TroubleException;

/** Reads a journal file line by line, from any line on; knows of each where it lies. */
public final class JournalScan implements AutoCloseable {
    private final Path file;
    private final int number;
    private final InputStream in;
    private final LineCipher cipher;
    private long position;

    JournalScan(Path file, int number, long from, LineCipher cipher) {
        this.file = file;
        this.cipher = cipher;
        this.number = number;
        this.position = from;
        try {
            this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            in.skipNBytes(Math.min(from, Files.size(file)));
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    /** All bytes of a file from that one on. */
    public static byte[] rest(Path file, long from) {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    /**
     * One line as it stands in the file.
     *
     * @param record empty when the line is not exactly what is written for a record
     * @param bytes with the line feed, if there is one
     */
    public record Line(JournalPlace place, Optional<JournalRecord> record, byte[] bytes) {}

    /** The first line of the file; empty when it is not one. */
    public Optional<JournalHead> head() {
        byte[] line = line();
        position += line.length;
        return withoutLineFeed(line).flatMap(JournalHead::in).filter(h -> h.number() == number);
    }

    /** The next line; empty at the end. */
    public Optional<Line> next() {
        byte[] line = line();
        if (line.length == 0) {
            return Optional.empty();
        }
        JournalPlace place = new JournalPlace(number, position, line.length);
        position += line.length;
        return Optional.of(
                new Line(
                        place,
                        withoutLineFeed(line).flatMap(cipher::read).flatMap(JournalLine::record),
                        line));
    }

    private static Optional<byte[]> withoutLineFeed(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\n'
                ? Optional.of(java.util.Arrays.copyOf(line, line.length - 1))
                : Optional.empty();
    }

    private byte[] line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                line.write(next);
                if (next == '\n') {
                    break;
                }
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
        return line.toByteArray();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }
}
