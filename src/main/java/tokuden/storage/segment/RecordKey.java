package tokuden.storage.segment;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * How a record is encrypted, as its header says: which cipher, which key, which nonce.
 *
 * @param id 16 bytes; all zero for a plain record
 * @param nonce 24 bytes, of which AES-GCM uses the first 12; all zero for a plain record
 */
record RecordKey(int cipher, byte[] id, byte[] nonce) {
    static final int ID = 16;
    static final int NONCE = 24;

    /** For records that are not encrypted. */
    static final RecordKey NONE = new RecordKey(0, new byte[ID], new byte[NONCE]);

    boolean encrypted() {
        return cipher != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordKey key
                && cipher == key.cipher
                && Arrays.equals(id, key.id)
                && Arrays.equals(nonce, key.nonce);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return cipher + " " + HexFormat.of().formatHex(id);
    }
}
