package tokuden.storage.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tokuden.work.TroubleException;

/**
 * All segment files of a store. Records are only ever appended; what was acknowledged is never
 * changed, cut or written over. What could not be written whole is taken back at once, so that
 * nothing half taken is left (docs/decisions/0232); after a damaged or torn end that was found at
 * opening the next record goes to a new file.
 */
public final class Segments implements AutoCloseable {
    /** A new file is begun before one grows beyond this. */
    public static final long ROLL_OVER = 256L << 20;

    private static final Logger LOG = Logger.getLogger(Segments.class.getName());
    private static final Pattern NAME = Pattern.compile("segment-(\\d{6,9})\\.tks");

    private final Path folder;
    private final UUID store;
    private final Clock clock;
    private final long rollOver;
    private final RecordCipher cipher;
    private Optional<FileChannel> writing = Optional.empty();
    private int current;
    private long end;

    /** Up to where the file is safe on disk. */
    private long safe;

    public Segments(Path folder, UUID store, Clock clock, long rollOver, RecordCipher cipher) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.rollOver = rollOver;
        this.cipher = cipher;
        this.current = files().isEmpty() ? 0 : files().lastKey();
    }

    /** The segment files by number. */
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

    /** The files in order, each with how many of its bytes were written whole. */
    public synchronized Map<Path, Long> lengths() {
        Map<Path, Long> lengths = new LinkedHashMap<>();
        for (Map.Entry<Integer, Path> file : files().entrySet()) {
            boolean open = file.getKey() == current && writing.isPresent();
            lengths.put(file.getValue(), open ? end : size(file.getValue()));
        }
        return lengths;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    /** A reader of that segment file. */
    public SegmentScan scan(int number) {
        return new SegmentScan(file(number), store, number, cipher);
    }

    /** Goes on writing in the newest file, which is known to be whole. */
    public synchronized void resume() {
        Path file = file(current);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            writing = Optional.of(channel);
            end = channel.size();
            safe = end;
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }

    /**
     * Appends the records and returns where they lie once they are safe on disk.
     *
     * @throws TroubleException when they cannot be written; none of them counts then
     */
    public synchronized List<RecordPlace> append(List<Payload> payloads) {
        List<RecordPlace> places = new ArrayList<>();
        List<ByteBuffer> waiting = new ArrayList<>();
        List<RecordCipher.Stored> sealed = cipher.seal(payloads);
        try {
            for (int i = 0; i < payloads.size(); i++) {
                byte[] stored = sealed.get(i).bytes();
                long span = RecordHeader.LENGTH + stored.length + RecordHeader.TRAILER;
                if (writing.isEmpty() || end + span > rollOver && end > FileHeader.LENGTH) {
                    flush(waiting);
                    begin();
                }
                RecordHeader header = RecordHeader.of(payloads.get(i), sealed.get(i), store, end);
                waiting.add(ByteBuffer.wrap(header.bytes()));
                waiting.add(ByteBuffer.wrap(stored));
                waiting.add(ByteBuffer.wrap(header.trailer(stored)));
                places.add(new RecordPlace(current, end, span));
                end += span;
            }
            flush(waiting);
        } catch (IOException e) {
            takeBack();
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
        return places;
    }

    /**
     * The record at that place, its bytes verified.
     *
     * @return empty when it is damaged
     */
    public Optional<SegmentScan.Found> read(RecordPlace place) {
        if (!Files.exists(file(place.segment()))) {
            return Optional.empty();
        }
        try (SegmentScan scan = scan(place.segment())) {
            return scan.recordAt(place.position());
        } catch (IOException e) {
            throw new TroubleException(
                    "store.unreadable", List.of(file(place.segment()).toString()), e);
        }
    }

    private void flush(List<ByteBuffer> waiting) throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        FileChannel channel = writing.orElseThrow();
        long total = waiting.stream().mapToLong(ByteBuffer::remaining).sum();
        channel.position(end - total);
        ByteBuffer[] all = waiting.toArray(ByteBuffer[]::new);
        for (long written = 0; written < total; ) {
            written += channel.write(all);
        }
        channel.force(false);
        safe = end;
        waiting.clear();
    }

    private void begin() throws IOException {
        leave();
        int next = current + 1;
        Path file = file(next);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        current = next;
        writing = Optional.of(channel);
        safe = 0;
        FileHeader header = new FileHeader(FileHeader.FORMAT, store, next, clock.instant());
        channel.write(ByteBuffer.wrap(header.bytes()));
        channel.force(true);
        Folders.force(folder);
        end = FileHeader.LENGTH;
        safe = end;
    }

    /**
     * Cuts the file back to what is safe, or deletes one that was not even begun. If that fails
     * too, the torn end stays, and the next opening tells of it.
     */
    private void takeBack() {
        try {
            if (writing.isPresent() && safe > 0) {
                writing.get().truncate(safe);
                writing.get().force(true);
                end = safe;
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
        return folder.resolve(String.format(java.util.Locale.ROOT, "segment-%06d.tks", number));
    }

    @Override
    public synchronized void close() {
        leave();
    }
}
