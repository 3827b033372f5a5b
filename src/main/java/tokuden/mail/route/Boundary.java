package tokuden.mail.route;

import java.net.InetAddress;
import java.util.Optional;
import tokuden.mail.Span;

/**
 * Where the recipient's provider took the mail from somebody else (信頼境界): the last line it wrote.
 * The address of the client is the only one in a route not under the sender's control; HELO and
 * reverse name are those the provider wrote down.
 *
 * @param line the Received field that says so
 */
public record Boundary(Hop line) {
    /** 接続元IPアドレス. */
    public Optional<InetAddress> address() {
        return line.address();
    }

    /** As the client gave it, with the brackets of an address literal. */
    public Optional<String> helo() {
        return line.from().helo().map(Quoted::text).map(Boundary::withoutFinalDot);
    }

    private static String withoutFinalDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** The reverse name as written, doubted or not; empty if none was found or written. */
    public Optional<String> reverseName() {
        return line.from().reverseName().map(q -> HostNames.normal(q.text()));
    }

    public Span bytes() {
        return line.field();
    }
}
