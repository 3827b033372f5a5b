package tokuden.examination.sender;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the recorded SPF policy of a domain says of an address (RFC 7208), as far as recorded
 * answers settle it; anything else is {@link Answer#OPEN}.
 */
final class RecordedSpf {
    /** RFC 7208 section 4.6.4 */
    private static final int MOST_LOOKUPS = 10;

    private final RecordedDns dns;
    private int lookups;

    RecordedSpf(RecordedDns dns) {
        this.dns = dns;
    }

    enum Answer {
        PASS,
        FAIL,
        SOFTFAIL,
        NEUTRAL,
        /** the domain has no policy */
        NONE,
        /** not recorded, or beyond this reading */
        OPEN
    }

    Answer of(String domain, String ip) {
        lookups = 0;
        return RecordedDns.address(ip).map(a -> policy(domain, a)).orElse(Answer.OPEN);
    }

    private Answer policy(String domain, InetAddress client) {
        Optional<List<String>> texts = dns.records(domain, "TXT");
        if (texts.isEmpty() || ++lookups > MOST_LOOKUPS) {
            return Answer.OPEN;
        }
        List<String> policies =
                texts.get().stream()
                        .map(t -> t.replace("\"", "").strip())
                        .filter(t -> t.toLowerCase(Locale.ROOT).matches("v=spf1( .*)?"))
                        .toList();
        if (policies.size() != 1) {
            return policies.isEmpty() ? Answer.NONE : Answer.OPEN;
        }
        return terms(policies.get(0), domain, client);
    }

    private Answer terms(String policy, String domain, InetAddress client) {
        String redirect = "";
        for (String term : policy.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (term.startsWith("redirect=")) {
                redirect = term.substring("redirect=".length());
            } else if (!term.contains("=")) {
                Optional<Boolean> match = matches(bare(term), domain, client);
                if (match.isEmpty()) {
                    return Answer.OPEN;
                }
                if (match.get()) {
                    return qualified(term);
                }
            }
        }
        return redirect.isEmpty() ? Answer.NEUTRAL : policy(redirect, client);
    }

    /** Empty where the recorded answers do not tell. */
    private Optional<Boolean> matches(String mechanism, String domain, InetAddress client) {
        int colon = mechanism.indexOf(':');
        String name = (colon < 0 ? mechanism : mechanism.substring(0, colon)).split("/")[0];
        String value = colon < 0 ? domain : mechanism.substring(colon + 1);
        return switch (name) {
            case "all" -> Optional.of(true);
            case "ip4", "ip6" -> Network.of(value).map(n -> n.holds(client));
            case "a" -> host(value.split("/")[0], mechanism, client);
            case "mx" -> exchangers(value.split("/")[0], mechanism, client);
            case "include" -> included(value, client);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> included(String domain, InetAddress client) {
        return switch (policy(domain, client)) {
            case PASS -> Optional.of(true);
            case FAIL, SOFTFAIL, NEUTRAL -> Optional.of(false);
            case NONE, OPEN -> Optional.empty();
        };
    }

    private Optional<Boolean> host(String host, String mechanism, InetAddress client) {
        boolean narrowed = mechanism.contains("/");
        return narrowed ? Optional.empty() : dns.hostHas(host, client.getHostAddress());
    }

    private Optional<Boolean> exchangers(String domain, String mechanism, InetAddress client) {
        Optional<List<String>> records = dns.records(domain, "MX");
        if (records.isEmpty() || mechanism.contains("/")) {
            return Optional.empty();
        }
        boolean open = false;
        for (String record : records.get()) {
            Optional<Boolean> has =
                    dns.hostHas(RecordedDns.exchanger(record), client.getHostAddress());
            if (has.orElse(false)) {
                return Optional.of(true);
            }
            open |= has.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(false);
    }

    private static String bare(String term) {
        return "+-~?".indexOf(term.charAt(0)) >= 0 ? term.substring(1) : term;
    }

    private static Answer qualified(String term) {
        return switch (term.charAt(0)) {
            case '-' -> Answer.FAIL;
            case '~' -> Answer.SOFTFAIL;
            case '?' -> Answer.NEUTRAL;
            default -> Answer.PASS;
        };
    }
}
