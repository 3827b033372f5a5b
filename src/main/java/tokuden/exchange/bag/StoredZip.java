package tokuden.exchange.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a ZIP whose bytes depend on nothing but names and contents: nothing is compressed, every
 * entry bears the same time (1980-01-01), and the form is the same on every system. More than
 * 65,535 entries and more than 4 GB are written as ZIP64.
 */
public final class StoredZip implements BagTarget {
    private static final long LIMIT = 0xFFFFFFFFL;
    private static final int MANY = 0xFFFF;
    private static final int UTF_8 = 0x0800;
    private static final int DAY = 0x0021;
    private static final int REGULAR_FILE = 0100644 << 16;
    private static final short VERSION = 20;
    private static final short VERSION_64 = 45;
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final String top;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1 << 16);
    private final byte[] buffer = new byte[BUFFER];
    private long position;
    private long entries;

    /**
     * @param top the folder in which all lies, with its slash; "" for none
     */
    public StoredZip(OutputStream out, String top) {
        this.out = out;
        this.top = top;
    }

    @Override
    public void put(String name, long size, long crc, InputStream bytes) throws IOException {
        if (size >= LIMIT) {
            throw new IOException("a file of 4 GB or more: " + name);
        }
        byte[] written = (top + name).getBytes(StandardCharsets.UTF_8);
        long at = position;
        ByteBuffer header = buffer(30 + written.length);
        header.putInt(0x04034b50).putShort(VERSION).putShort((short) UTF_8).putShort((short) 0);
        header.putShort((short) 0).putShort((short) DAY).putInt((int) crc);
        header.putInt((int) size).putInt((int) size);
        header.putShort((short) written.length).putShort((short) 0).put(written);
        write(header.array());
        long copied = copy(bytes);
        if (copied != size) {
            throw new IOException("changed while it was written: " + name);
        }
        list(written, new long[] {crc, size, at});
        entries++;
    }

    private long copy(InputStream bytes) throws IOException {
        long copied = 0;
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            out.write(buffer, 0, n);
            copied += n;
        }
        position += copied;
        return copied;
    }

    private void list(byte[] name, long[] crcSizeAt) {
        boolean far = crcSizeAt[2] >= LIMIT;
        ByteBuffer entry = buffer(46 + name.length + (far ? 12 : 0));
        short version = far ? VERSION_64 : VERSION;
        entry.putInt(0x02014b50).putShort((short) (3 << 8 | version)).putShort(version);
        entry.putShort((short) UTF_8).putShort((short) 0).putShort((short) 0);
        entry.putShort((short) DAY).putInt((int) crcSizeAt[0]);
        entry.putInt((int) crcSizeAt[1]).putInt((int) crcSizeAt[1]);
        entry.putShort((short) name.length).putShort((short) (far ? 12 : 0)).putShort((short) 0);
        entry.putShort((short) 0).putShort((short) 0).putInt(REGULAR_FILE);
        entry.putInt((int) (far ? LIMIT : crcSizeAt[2])).put(name);
        if (far) {
            entry.putShort((short) 1).putShort((short) 8).putLong(crcSizeAt[2]);
        }
        directory.writeBytes(entry.array());
    }

    @Override
    public void close() throws IOException {
        long start = position;
        write(directory.toByteArray());
        long size = position - start;
        if (entries >= MANY || start >= LIMIT || size >= LIMIT) {
            end64(start, size);
        }
        ByteBuffer end = buffer(22);
        short count = (short) Math.min(entries, MANY);
        end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort(count).putShort(count);
        end.putInt((int) Math.min(size, LIMIT)).putInt((int) Math.min(start, LIMIT));
        end.putShort((short) 0);
        write(end.array());
        out.close();
    }

    private void end64(long start, long size) throws IOException {
        long at = position;
        ByteBuffer end = buffer(56 + 20);
        end.putInt(0x06064b50).putLong(44).putShort((short) (3 << 8 | VERSION_64));
        end.putShort(VERSION_64).putInt(0).putInt(0).putLong(entries).putLong(entries);
        end.putLong(size).putLong(start);
        end.putInt(0x07064b50).putInt(0).putLong(at).putInt(1);
        write(end.array());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
