package tokuden.mail.route;

import java.time.Instant;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.auth.Delivery;

/** The facts of the delivery a verification needs, from the trusted part of the route. */
public final class Deliveries {
    private Deliveries() {}

    /**
     * Who connected, his HELO, the reverse-path and the time of receipt as the provider wrote them;
     * {@link Delivery#UNKNOWN} without a boundary. The reverse-path is that of a Return-Path above
     * the boundary (RFC 5321 section 4.4), else the one the boundary line itself tells.
     */
    public static Delivery of(Mail mail, Route route) {
        if (route.boundary().isEmpty()) {
            return Delivery.UNKNOWN;
        }
        Boundary boundary = route.boundary().get();
        Optional<Instant> received = boundary.line().time().map(HopTime::at);
        Optional<String> mailFrom =
                returnPath(mail, boundary)
                        .or(() -> boundary.line().envelopeFrom().map(Quoted::text))
                        .map(Deliveries::withoutBrackets);
        return new Delivery(boundary.address(), boundary.helo(), mailFrom, received);
    }

    private static Optional<String> returnPath(Mail mail, Boundary boundary) {
        return mail.all("Return-Path").stream()
                .filter(f -> f.whole().from() < boundary.bytes().from())
                .map(HeaderField::text)
                .findFirst();
    }

    private static String withoutBrackets(String path) {
        int open = path.indexOf('<');
        int close = path.lastIndexOf('>');
        String inner = open >= 0 && close > open ? path.substring(open + 1, close) : path;
        return inner.strip();
    }
}
