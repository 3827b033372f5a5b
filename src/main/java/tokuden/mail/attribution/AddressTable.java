package tokuden.mail.attribution;

import java.net.InetAddress;
import java.util.Optional;

/** A dated table of addresses in memory. */
public interface AddressTable {
    TableSource source();

    /** What the table says; empty if it does not hold the address. */
    Optional<Registration> find(InetAddress address);
}
