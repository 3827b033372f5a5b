package tokuden.mail.route;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a Received line has a form that the program it names never writes: its queue ids, its
 * protocols, the date, an address nobody can have.
 */
final class LineForms {
    private static final Set<String> POSTFIX_PROTOCOLS =
            Set.of(
                    "SMTP",
                    "ESMTP",
                    "ESMTPS",
                    "ESMTPA",
                    "ESMTPSA",
                    "LMTP",
                    "QMQP",
                    "UTF8SMTP",
                    "UTF8SMTPS",
                    "UTF8SMTPA",
                    "UTF8SMTPSA",
                    "UTF8LMTP");

    /** RFC 5321 section 4.4: day before month and 24 hours; bulk programs of 2002 wrote this. */
    private static final Pattern IMPOSSIBLE_DATE =
            Pattern.compile(
                    "[A-Z][a-z]{2}, \\d{1,2} \\d{4} \\d{1,2}:\\d{2}:\\d{2} ([AP]M )?[+-]\\d{4}");

    private static final Pattern QUAD =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");
    private static final Pattern POSTFIX_ID = Pattern.compile("[0-9A-Za-z]{1,24}");
    private final Hop hop;

    LineForms(Hop hop) {
        this.hop = hop;
    }

    Optional<Forgery> impossible() {
        Optional<String> quad =
                hop.from()
                        .helo()
                        .map(Quoted::text)
                        .filter(h -> h.startsWith("["))
                        .filter(LineForms::isNoAddress);
        if (quad.isPresent()) {
            return Optional.of(Forgery.of(hop, "forged.no-address", quad.get()));
        }
        Optional<InetAddress> nobody = hop.address().filter(Addresses::isImpossible);
        if (nobody.isPresent()) {
            return Optional.of(
                    Forgery.of(hop, "forged.address-of-nobody", Addresses.text(nobody.get())));
        }
        return date().or(this::protocol).or(this::id);
    }

    private static boolean isNoAddress(String literal) {
        var quad = QUAD.matcher(literal);
        if (!quad.find()) {
            return false;
        }
        for (int i = 1; i <= 4; i++) {
            if (Integer.parseInt(quad.group(i)) > 255) {
                return true;
            }
        }
        return false;
    }

    private Optional<Forgery> date() {
        return hop.date()
                .map(Quoted::text)
                .filter(t -> IMPOSSIBLE_DATE.matcher(t).matches())
                .map(t -> Forgery.of(hop, "forged.date-form", t));
    }

    private Optional<Forgery> protocol() {
        return hop.protocol()
                .map(Quoted::text)
                .filter(p -> hop.software() == Software.POSTFIX)
                .filter(p -> !POSTFIX_PROTOCOLS.contains(p.toUpperCase(Locale.ROOT)))
                .map(p -> Forgery.of(hop, "forged.protocol", "Postfix", p));
    }

    private Optional<Forgery> id() {
        return hop.id()
                .map(Quoted::text)
                .filter(i -> hop.software() == Software.POSTFIX)
                .filter(i -> !POSTFIX_ID.matcher(i).matches())
                .map(i -> Forgery.of(hop, "forged.id", "Postfix", i));
    }
}
