package tokuden.desktop.origin;

import java.net.InetSocketAddress;
import tokuden.mail.auth.dns.WireSource;

/** Where DNS is asked when a person orders it. Nothing is opened before the first question. */
@FunctionalInterface
public interface Resolvers {
    /** The resolver at that address. */
    WireSource at(InetSocketAddress address);
}
