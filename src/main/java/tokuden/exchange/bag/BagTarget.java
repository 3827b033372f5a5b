package tokuden.exchange.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Where the files of a bag are written: a folder or a ZIP. */
interface BagTarget extends Closeable {
    /**
     * Writes a file.
     *
     * @param name with slashes, from the top of the bag
     * @param crc CRC-32 of the bytes
     */
    void put(String name, long size, long crc, InputStream bytes) throws IOException;
}
