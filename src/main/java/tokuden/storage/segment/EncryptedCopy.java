package tokuden.storage.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Copies the segments of a plain store into another folder, every record encrypted and each where
 * it lay, so that what the journal says of places stays right. Damaged bytes are not copied: zeros
 * stand in their place.
 */
public final class EncryptedCopy {
    private static final int MOST_RECORDS = 500;
    private static final long MOST_BYTES = 16L << 20;

    private final Segments segments;
    private final Path folder;
    private final AesGcmRecords cipher;
    private final List<SegmentScan.Found> waiting = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private long bytes;

    public EncryptedCopy(Segments segments, Path folder, AesGcmRecords cipher) {
        this.segments = segments;
        this.folder = folder;
        this.cipher = cipher;
    }

    /**
     * Copies them all; safe on disk when it returns.
     *
     * @return what was damaged in the store
     */
    public List<Damage> run(Progress progress) {
        Map<Integer, Path> files = segments.files();
        long done = 0;
        for (Map.Entry<Integer, Path> file : files.entrySet()) {
            String name = file.getValue().getFileName().toString();
            progress.step(done++, files.size(), name);
            try {
                copy(file.getKey(), folder.resolve(name));
            } catch (IOException e) {
                throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
            }
        }
        return List.copyOf(damages);
    }

    private void copy(int number, Path to) throws IOException {
        try (SegmentScan scan = segments.scan(number);
                FileChannel channel =
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            put(channel, 0, scan.range(0, Math.min(FileHeader.LENGTH, scan.size())));
            List<Damage> damaged = scan.from(0, found -> take(channel, found));
            flush(channel);
            for (Damage each : damaged) {
                put(channel, each.from(), new byte[(int) (each.to() - each.from())]);
            }
            damages.addAll(damaged);
            channel.force(true);
            Folders.force(folder);
        }
    }

    private void take(FileChannel channel, SegmentScan.Found found) {
        waiting.add(found);
        bytes += found.place().span();
        if (waiting.size() >= MOST_RECORDS || bytes >= MOST_BYTES) {
            flush(channel);
        }
    }

    private void flush(FileChannel channel) {
        List<Payload> payloads = waiting.stream().map(EncryptedCopy::payload).toList();
        List<RecordCipher.Stored> sealed = cipher.sealInPlace(payloads);
        try {
            for (int i = 0; i < sealed.size(); i++) {
                RecordHeader was = waiting.get(i).header();
                RecordCipher.Stored stored = sealed.get(i);
                RecordHeader header =
                        RecordHeader.of(payloads.get(i), stored, was.store(), was.position());
                long at = put(channel, was.position(), header.bytes());
                at = put(channel, at, stored.bytes());
                put(channel, at, header.trailer(stored.bytes()));
            }
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
        waiting.clear();
        bytes = 0;
    }

    private static Payload payload(SegmentScan.Found found) {
        RecordHeader header = found.header();
        return new Payload(header.kind(), found.bytes(), header.hash(), header.at());
    }

    private static long put(FileChannel channel, long position, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
        return position + bytes.length;
    }
}
