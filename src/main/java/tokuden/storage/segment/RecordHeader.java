package tokuden.storage.segment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import tokuden.evidence.Sha256;

/**
 * The header of a record. It names the store and its own position, so that a record copied into a
 * hostile mail is never taken for one of the store when a reader looks for the next record after a
 * damage. The field for compression is there and says "none".
 *
 * @param size of the plain bytes
 * @param stored how many bytes follow the header
 * @param hash SHA-256 of the plain bytes
 * @param key how the stored bytes are encrypted
 */
public record RecordHeader(
        int kind,
        UUID store,
        long position,
        long size,
        long stored,
        Sha256 hash,
        Instant at,
        RecordKey key) {
    static final int LENGTH = 160;

    /** After the stored bytes: their checksum and the end mark. */
    static final int TRAILER = 8;

    static final byte[] SYNC = {
        (byte) 0xf5, 'T', 'K', 'R', (byte) 0xc0, (byte) 0xfe, (byte) 0x91, 0x0d
    };
    static final int END_MARK = 0x544b_fe0a;

    private static final int CHECKED = LENGTH - 4;
    private static final int FLAGS_AND_COMPRESSION = 2;
    private static final int RESERVED = 2;

    static RecordHeader of(Payload payload, RecordCipher.Stored stored, UUID store, long position) {
        return new RecordHeader(
                payload.kind(),
                store,
                position,
                payload.bytes().length,
                stored.bytes().length,
                payload.hash(),
                payload.at(),
                stored.key());
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.put(SYNC).putShort((short) LENGTH).put((byte) kind);
        buffer.put(new byte[FLAGS_AND_COMPRESSION]).put((byte) key.cipher());
        buffer.put(new byte[RESERVED]);
        buffer.putLong(store.getMostSignificantBits()).putLong(store.getLeastSignificantBits());
        buffer.putLong(position).putLong(size).putLong(stored);
        buffer.put(HexFormat.of().parseHex(hash.hex()));
        buffer.put(key.id()).put(key.nonce());
        buffer.putLong(at.getEpochSecond()).putInt(at.getNano());
        buffer.putInt(CHECKED, Checksum.over(buffer.array(), 0, CHECKED));
        return buffer.array();
    }

    byte[] trailer(byte[] storedBytes) {
        return ByteBuffer.allocate(TRAILER)
                .putInt(Checksum.over(checksum(), storedBytes))
                .putInt(END_MARK)
                .array();
    }

    /** How many bytes the whole record takes. */
    long span() {
        return LENGTH + stored + TRAILER;
    }

    private int checksum() {
        return ByteBuffer.wrap(bytes()).getInt(CHECKED);
    }

    /** The header in these bytes, if it is whole and belongs to that store and position. */
    static Optional<RecordHeader> in(byte[] bytes, UUID store, long position) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] sync = new byte[SYNC.length];
        buffer.get(sync);
        if (!java.util.Arrays.equals(sync, SYNC)
                || buffer.getInt(CHECKED) != Checksum.over(bytes, 0, CHECKED)) {
            return Optional.empty();
        }
        RecordHeader header = readFrom(buffer.position(SYNC.length + 2));
        boolean ours = header.store.equals(store) && header.position == position;
        boolean possible = header.stored >= 0 && header.stored <= Integer.MAX_VALUE - LENGTH;
        return ours && possible ? Optional.of(header) : Optional.empty();
    }

    private static RecordHeader readFrom(ByteBuffer buffer) {
        int kind = buffer.get();
        buffer.get(new byte[FLAGS_AND_COMPRESSION]);
        int cipher = buffer.get();
        buffer.get(new byte[RESERVED]);
        UUID store = new UUID(buffer.getLong(), buffer.getLong());
        long position = buffer.getLong();
        long size = buffer.getLong();
        long stored = buffer.getLong();
        byte[] hash = new byte[32];
        buffer.get(hash);
        byte[] id = new byte[RecordKey.ID];
        buffer.get(id);
        byte[] nonce = new byte[RecordKey.NONCE];
        buffer.get(nonce);
        Instant at = Instant.ofEpochSecond(buffer.getLong(), buffer.getInt());
        return new RecordHeader(
                kind,
                store,
                position,
                size,
                stored,
                new Sha256(HexFormat.of().formatHex(hash)),
                at,
                new RecordKey(cipher, id, nonce));
    }
}
