package tokuden.mail.route;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/** Reads the route of a mail. Never throws; the same mail gives the same route. */
public final class Routes {
    /** More lines than any honest mail has; the rest is not read. */
    private static final int MOST_HOPS = 200;

    private final LineNames names;

    /**
     * @param names what names of hosts tell
     */
    public Routes(LineNames names) {
        this.names = names;
    }

    /** The route by the names shipped with the program. */
    public static Route of(Mail mail, TrustedHosts trusted) {
        return new Routes(LineNames.shipped()).read(mail, trusted);
    }

    /**
     * @param trusted the recipient's provider; with {@link TrustedHosts#NOBODY} every line is a
     *     claim
     */
    public Route read(Mail mail, TrustedHosts trusted) {
        List<Hop> hops = hops(mail);
        TrustWalk.Outcome outcome = new TrustWalk(hops, trusted, names).walk();
        ConsumerLine direct =
                outcome.boundary()
                        .map(b -> ConsumerLine.of(b, names))
                        .orElseGet(ConsumerLine::unknown);
        List<Forgery> forged =
                outcome.boundary()
                        .map(b -> new Forgeries(hops, b, trusted, names).find())
                        .orElse(List.of());
        return new Route(hops, outcome.standings(), outcome.boundary(), direct, forged);
    }

    private static List<Hop> hops(Mail mail) {
        List<Hop> hops = new ArrayList<>();
        for (HeaderField field : mail.all("Received")) {
            if (hops.size() < MOST_HOPS) {
                hops.add(ReceivedReader.read(mail.octets(), field, hops.size()));
            }
        }
        return hops;
    }
}
