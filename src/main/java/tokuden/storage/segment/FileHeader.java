package tokuden.storage.segment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The first 128 bytes of a segment file: format, store, number and when it was begun. */
record FileHeader(int format, UUID store, int number, Instant created) {
    static final int LENGTH = 128;
    static final int FORMAT = 1;

    /** "TKSEG", then bytes that a transfer as text would change. */
    private static final byte[] MAGIC = {'T', 'K', 'S', 'E', 'G', '\r', '\n', 0x1a};

    private static final int CHECKED = LENGTH - 4;

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
        buffer.put(MAGIC).putShort((short) format).putShort((short) LENGTH);
        buffer.putLong(store.getMostSignificantBits()).putLong(store.getLeastSignificantBits());
        buffer.putInt(number).putLong(created.getEpochSecond()).putInt(created.getNano());
        buffer.putInt(CHECKED, Checksum.over(buffer.array(), 0, CHECKED));
        return buffer.array();
    }

    /** The header in these bytes; empty if one of them is wrong. */
    static Optional<FileHeader> in(byte[] bytes) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] magic = new byte[MAGIC.length];
        buffer.get(magic);
        if (!java.util.Arrays.equals(magic, MAGIC)
                || buffer.getInt(CHECKED) != Checksum.over(bytes, 0, CHECKED)) {
            return Optional.empty();
        }
        int format = buffer.getShort();
        buffer.getShort();
        return Optional.of(
                new FileHeader(
                        format,
                        new UUID(buffer.getLong(), buffer.getLong()),
                        buffer.getInt(),
                        Instant.ofEpochSecond(buffer.getLong(), buffer.getInt())));
    }
}
