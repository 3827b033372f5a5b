package tokuden.mail;

import java.util.Arrays;

/**
 * Bytes after transfer decoding, each with the range of the mail's octets that it was written as.
 * Without arrays the bytes stand in the octets themselves, one after the other.
 */
final class MappedBytes {
    private final byte[] bytes;
    private final int base;
    private final int[] from;
    private final int[] to;
    private final int end;

    private MappedBytes(byte[] bytes, int base, int[] from, int[] to, int end) {
        this.bytes = bytes;
        this.base = base;
        this.from = from;
        this.to = to;
        this.end = end;
    }

    static MappedBytes asWritten(byte[] octets, int from, int to) {
        return new MappedBytes(Arrays.copyOfRange(octets, from, to), from, null, null, to);
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return bytes.length;
    }

    byte at(int i) {
        return bytes[i];
    }

    int from(int i) {
        return from == null ? base + i : from[i];
    }

    int to(int i) {
        return to == null ? base + i + 1 : to[i];
    }

    /** The octet after the last one. */
    int end() {
        return end;
    }

    boolean allAscii() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Collects bytes with their places. */
    static final class Writer {
        private final boolean places;
        private byte[] bytes = new byte[64];
        private int[] from = new int[0];
        private int[] to = new int[0];
        private int size;

        /**
         * @param places false if nobody will ask for places, as for attachments
         */
        Writer(boolean places) {
            this.places = places;
            if (places) {
                from = new int[64];
                to = new int[64];
            }
        }

        void add(int value, int first, int after) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, size * 2);
                from = places ? Arrays.copyOf(from, size * 2) : from;
                to = places ? Arrays.copyOf(to, size * 2) : to;
            }
            bytes[size] = (byte) value;
            if (places) {
                from[size] = first;
                to[size] = after;
            }
            size++;
        }

        void add(MappedBytes more, int first, int after) {
            for (int i = first; i < after; i++) {
                add(more.at(i), more.from(i), more.to(i));
            }
        }

        int size() {
            return size;
        }

        MappedBytes done(int end) {
            return new MappedBytes(
                    Arrays.copyOf(bytes, size), 0, places ? from : null, places ? to : null, end);
        }
    }
}
