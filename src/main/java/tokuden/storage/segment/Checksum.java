package tokuden.storage.segment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** CRC-32C over parts of a segment: finds every single changed byte. */
final class Checksum {
    private Checksum() {}

    static int over(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** Over the stored bytes, bound to the header they belong to. */
    static int over(int headerChecksum, byte[] stored) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(4).putInt(headerChecksum).flip());
        crc.update(stored, 0, stored.length);
        return (int) crc.getValue();
    }
}
