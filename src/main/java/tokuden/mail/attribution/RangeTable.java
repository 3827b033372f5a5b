package tokuden.mail.attribution;

import java.net.InetAddress;
import java.util.Optional;

/** A table of ranges. */
record RangeTable(TableSource source, Ranges four, Ranges six) implements AddressTable {
    @Override
    public Optional<Registration> find(InetAddress address) {
        return (address.getAddress().length == 4 ? four : six).find(address);
    }
}
