package tokuden.mail;

/** Looking for bytes in bytes. */
final class Bytes {
    private Bytes() {}

    static int indexOf(byte[] octets, byte wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    static boolean startsWith(byte[] octets, int at, int to, byte[] wanted) {
        if (at + wanted.length > to) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (octets[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(int octet) {
        return octet == ' ' || octet == '\t';
    }
}
