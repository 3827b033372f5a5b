package tokuden.examination.sender;

import java.net.InetAddress;
import java.util.Optional;

/** A range of addresses written with the length of its prefix. */
record Network(InetAddress first, int prefix) {
    static Optional<Network> of(String written) {
        int slash = written.indexOf('/');
        Optional<InetAddress> first =
                RecordedDns.address(slash < 0 ? written : written.substring(0, slash));
        return first.flatMap(
                address -> {
                    int bits = address.getAddress().length * 8;
                    int prefix = slash < 0 ? bits : number(written.substring(slash + 1));
                    return prefix < 0 || prefix > bits
                            ? Optional.empty()
                            : Optional.of(new Network(address, prefix));
                });
    }

    boolean holds(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
