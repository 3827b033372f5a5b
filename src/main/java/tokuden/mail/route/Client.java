package tokuden.mail.route;

import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import tokuden.mail.Span;

/**
 * Who connected, as the line tells: the name it gave itself (HELO, EHLO), the name its address
 * resolves to, and the address.
 *
 * @param helo as given, with the brackets of an address literal
 * @param reverse what the line says about the reverse name
 * @param reverseName only where the line gives one, also if it doubts it
 * @param addressBytes where the address stands
 * @param port the port the client sent from, where the line tells it; needed to ask an access
 *     provider that shares one address among many lines
 */
public record Client(
        Optional<Quoted> helo,
        Reverse reverse,
        Optional<Quoted> reverseName,
        Optional<InetAddress> address,
        Optional<Span> addressBytes,
        OptionalInt port) {
    static final Client NOBODY =
            new Client(
                    Optional.empty(),
                    Reverse.NOT_STATED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty());

    /** What a line tells about the name its writer found for the address. */
    public enum Reverse {
        WRITTEN,
        /** written, but the name does not lead back to the address: "may be forged" */
        DOUBTED,
        /** looked for, and none found: "unknown" */
        NOT_FOUND,
        /** the program does not say, or does not look */
        NOT_STATED
    }

    boolean isNobody() {
        return helo.isEmpty() && reverseName.isEmpty() && address.isEmpty();
    }

    /** The HELO name; "" if none. */
    public String heloName() {
        return helo.map(Quoted::text).map(HostNames::normal).orElse("");
    }

    /** The reverse name, doubted or not; "" if none. */
    public String ptr() {
        return reverseName.map(Quoted::text).map(HostNames::normal).orElse("");
    }

    /** Whether the client goes by that name, by HELO or by reverse name. */
    boolean isCalled(String name) {
        String normal = HostNames.normal(name);
        return !normal.isEmpty() && (normal.equals(heloName()) || normal.equals(ptr()));
    }
}
