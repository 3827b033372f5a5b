package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Octets gathered in memory. */
public final class OctetBuffer implements OctetSink {
    private byte[] octets = new byte[4096];
    private int length;

    void put(int octet) {
        room(1);
        octets[length++] = (byte) octet;
    }

    void put(String latin) {
        byte[] added = latin.getBytes(StandardCharsets.ISO_8859_1);
        put(added, 0, added.length);
    }

    void lineEnd() {
        room(2);
        octets[length++] = '\r';
        octets[length++] = '\n';
    }

    /** Takes the blanks at the end back, but not below that length. */
    void dropBlanks(int least) {
        while (length > least && (octets[length - 1] == ' ' || octets[length - 1] == '\t')) {
            length--;
        }
    }

    int length() {
        return length;
    }

    @Override
    public void put(byte[] added, int from, int count) {
        room(count);
        System.arraycopy(added, from, octets, length, count);
        length += count;
    }

    /** Hands everything on. */
    public void to(OctetSink sink) {
        sink.put(octets, 0, length);
    }

    private void room(int more) {
        if (octets.length - length < more) {
            octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + more));
        }
    }
}
