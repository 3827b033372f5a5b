package tokuden.storage.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/**
 * Reads a segment file from one end to the other. Every record that is whole is handed on; every
 * byte that is not part of the file header or of a whole record is named as damage. After a damage
 * it looks for the next place where a record of this store says it stands.
 */
public final class SegmentScan implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final String name;
    private final FileChannel channel;
    private final UUID store;
    private final int number;
    private final RecordCipher cipher;
    private final long size;
    private final List<Damage> damages = new ArrayList<>();
    private Optional<Sha256> hit = Optional.empty();

    SegmentScan(Path file, UUID store, int number, RecordCipher cipher) {
        this.name = file.getFileName().toString();
        this.store = store;
        this.number = number;
        this.cipher = cipher;
        try {
            this.channel = FileChannel.open(file, StandardOpenOption.READ);
            this.size = channel.size();
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    /**
     * A whole record with its plain bytes.
     *
     * @param destroyed the key of the record was destroyed on purpose; there are no bytes then
     */
    public record Found(RecordPlace place, RecordHeader header, byte[] bytes, boolean destroyed) {}

    /**
     * Reads from that position on (0: with the file header) to the end of the file.
     *
     * @return everything damaged, in order
     */
    public List<Damage> from(long position, Consumer<Found> each) {
        damages.clear();
        try {
            scan(position == 0 ? afterFileHeader() : position, each);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(name), e);
        }
        return List.copyOf(damages);
    }

    /** How long the file is. */
    public long size() {
        return size;
    }

    /** The bytes of that range, as they are now. */
    public byte[] range(long from, long to) {
        try {
            return read(from, (int) (to - from));
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(name), e);
        }
    }

    private long afterFileHeader() throws IOException {
        boolean sound =
                FileHeader.in(read(0, FileHeader.LENGTH))
                        .filter(h -> h.store().equals(store) && h.number() == number)
                        .isPresent();
        long end = Math.min(FileHeader.LENGTH, size);
        if (!sound) {
            damages.add(new Damage(name, 0, end, Optional.empty()));
        }
        return end;
    }

    private void scan(long start, Consumer<Found> each) throws IOException {
        long position = start;
        long badFrom = -1;
        while (position < size) {
            Optional<RecordHeader> header = headerAt(position);
            Optional<Found> found = header.isEmpty() ? Optional.empty() : whole(header.get());
            if (found.isEmpty() && !endsWell(header)) {
                badFrom = badFrom < 0 ? position : badFrom;
                hit = hit.or(() -> header.map(RecordHeader::hash));
                position = nextSync(position + 1);
                continue;
            }
            close(badFrom, position);
            badFrom = -1;
            long next = position + header.orElseThrow().span();
            if (found.isPresent()) {
                each.accept(found.get());
            } else {
                hit = header.map(RecordHeader::hash);
                close(position, next);
            }
            position = next;
        }
        close(badFrom, size);
    }

    private void close(long from, long to) {
        if (from >= 0) {
            damages.add(new Damage(name, from, to, hit));
        }
        hit = Optional.empty();
    }

    /** The record behind a good header, if its bytes are what was written. */
    private Optional<Found> whole(RecordHeader header) throws IOException {
        if (header.position() + header.span() > size) {
            return Optional.empty();
        }
        int length = (int) header.stored();
        byte[] rest = read(header.position() + RecordHeader.LENGTH, length + RecordHeader.TRAILER);
        byte[] bytes = Arrays.copyOf(rest, length);
        byte[] trailer = Arrays.copyOfRange(rest, length, rest.length);
        if (!Arrays.equals(trailer, header.trailer(bytes))) {
            return Optional.empty();
        }
        RecordPlace place = new RecordPlace(number, header.position(), header.span());
        if (cipher.destroyed(header)) {
            return Optional.of(new Found(place, header, new byte[0], true));
        }
        return cipher.open(header, bytes)
                .filter(plain -> Sha256.of(plain).equals(header.hash()))
                .map(plain -> new Found(place, header, plain, false));
    }

    /** The length in a good header leads to another record or to the end of the file. */
    private boolean endsWell(Optional<RecordHeader> header) throws IOException {
        if (header.isEmpty()) {
            return false;
        }
        long next = header.get().position() + header.get().span();
        return next == size || next < size && headerAt(next).isPresent();
    }

    Optional<Found> recordAt(long position) throws IOException {
        Optional<RecordHeader> header = headerAt(position);
        return header.isEmpty() ? Optional.empty() : whole(header.get());
    }

    private Optional<RecordHeader> headerAt(long position) throws IOException {
        return RecordHeader.in(read(position, RecordHeader.LENGTH), store, position);
    }

    private long nextSync(long from) throws IOException {
        int overlap = RecordHeader.SYNC.length - 1;
        for (long at = from; at < size; at += CHUNK) {
            byte[] chunk = read(at, CHUNK + overlap);
            for (int i = 0; i + overlap < chunk.length; i++) {
                if (Arrays.equals(chunk, i, i + overlap + 1, RecordHeader.SYNC, 0, overlap + 1)) {
                    return at + i;
                }
            }
        }
        return size;
    }

    /** Up to {@code length} bytes; fewer at the end of the file. */
    private byte[] read(long position, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, size - position));
        ByteBuffer buffer = ByteBuffer.allocate(there);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            Thread.onSpinWait();
        }
        return buffer.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(name), e);
        }
    }
}
