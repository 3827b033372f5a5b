package tokuden.storage.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tokuden.office.Chain;
import tokuden.office.JournalRecord;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * The journal files of a store. Lines are only ever appended; after a torn end the next record goes
 * to a new file, whose first line says from which record the chain goes on.
 */
public final class JournalFiles implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(JournalFiles.class.getName());
    private static final Pattern NAME = Pattern.compile("journal-(\\d{6,9})\\.tkj");
    private static final long ROLL_OVER = 256L << 20;

    private final Path folder;
    private final String store;
    private final Clock clock;
    private final LineCipher cipher;
    private Optional<FileChannel> writing = Optional.empty();
    private int current;
    private long end;

    /**
     * @param cipher of the lines behind the first one of each file
     */
    public JournalFiles(Path folder, String store, Clock clock, LineCipher cipher) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.cipher = cipher;
        TreeMap<Integer, Path> files = files();
        this.current = files.isEmpty() ? 0 : files.lastKey();
    }

    /** The journal files by number. */
    public TreeMap<Integer, Path> files() {
        TreeMap<Integer, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(
                    file -> {
                        Matcher name = NAME.matcher(file.getFileName().toString());
                        if (name.matches()) {
                            found.put(Integer.valueOf(name.group(1)), file);
                        }
                    });
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(folder.toString()), e);
        }
        return found;
    }

    /** A reader of that file from that byte on. */
    public JournalScan scan(int number, long from) {
        return new JournalScan(file(number), number, from, cipher);
    }

    /** How long that file is. */
    public long size(int number) {
        try {
            return Files.size(file(number));
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(folder.toString()), e);
        }
    }

    /** Goes on writing in the newest file, which is known to be whole. */
    public void resume() {
        try {
            FileChannel channel = FileChannel.open(file(current), StandardOpenOption.WRITE);
            writing = Optional.of(channel);
            end = channel.size();
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
    }

    /**
     * Begins the first file, or the next one after a file that cannot be gone on with.
     *
     * @param goesOn the chain that its records go on from
     */
    public void begin(Chain goesOn) {
        leave();
        int next = current + 1;
        byte[] head =
                new JournalHead(JournalHead.FORMAT, store, next, clock.instant(), goesOn).bytes();
        try {
            FileChannel channel =
                    FileChannel.open(
                            file(next), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            current = next;
            writing = Optional.of(channel);
            channel.write(ByteBuffer.wrap(head));
            channel.force(true);
            Folders.force(folder);
            end = head.length;
        } catch (IOException e) {
            takeBack(0);
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
    }

    /** Appends the records, which follow each other in the chain, and forces them to disk. */
    public List<JournalPlace> append(List<JournalRecord> records) {
        if (writing.isEmpty() || end > ROLL_OVER) {
            begin(Chain.before(records.get(0)));
        }
        List<JournalPlace> places = new ArrayList<>();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (JournalRecord record : records) {
            byte[] line = written(record);
            places.add(new JournalPlace(current, end + lines.size(), line.length));
            lines.writeBytes(line);
        }
        try {
            FileChannel channel = writing.orElseThrow();
            ByteBuffer buffer = ByteBuffer.wrap(lines.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer, end + buffer.position());
            }
            channel.force(false);
            end += buffer.limit();
        } catch (IOException e) {
            takeBack(end);
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
        return places;
    }

    private byte[] written(JournalRecord record) {
        byte[] line = JournalLine.bytes(record);
        byte[] written = cipher.written(Arrays.copyOf(line, line.length - 1));
        byte[] ended = Arrays.copyOf(written, written.length + 1);
        ended[written.length] = '\n';
        return ended;
    }

    /** Cuts the file back to what is safe, or deletes one that was not even begun. */
    private void takeBack(long safe) {
        try {
            if (writing.isPresent() && safe > 0) {
                writing.get().truncate(safe);
                writing.get().force(true);
            } else if (writing.isPresent()) {
                leave();
                Files.delete(file(current));
                current--;
            }
        } catch (IOException stillFull) {
            LOG.log(Level.FINE, "torn end stays", stillFull);
            leave();
        }
    }

    private void leave() {
        try {
            if (writing.isPresent()) {
                writing.get().close();
            }
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        } finally {
            writing = Optional.empty();
        }
    }

    /** The file of that number, there or not. */
    public Path file(int number) {
        return folder.resolve(String.format(java.util.Locale.ROOT, "journal-%06d.tkj", number));
    }

    @Override
    public void close() {
        leave();
    }
}
