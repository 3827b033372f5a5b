package tokuden.mail.auth.spf;

import com.google.common.net.InetAddresses;
import java.util.Locale;
import java.util.Optional;

/** Reads one mechanism (RFC 7208 section 5). */
final class MechanismReading {
    private final String text;
    private final Qualifier qualifier;
    private final String rest;

    private MechanismReading(String text, Qualifier qualifier, String rest) {
        this.text = text;
        this.qualifier = qualifier;
        this.rest = rest;
    }

    /** The mechanism, or empty if the term is none. */
    static Optional<Mechanism> read(String term) {
        char first = term.charAt(0);
        Qualifier qualifier =
                switch (first) {
                    case '-' -> Qualifier.FAIL;
                    case '~' -> Qualifier.SOFTFAIL;
                    case '?' -> Qualifier.NEUTRAL;
                    default -> Qualifier.PASS;
                };
        boolean written = qualifier != Qualifier.PASS || first == '+';
        int from = written ? 1 : 0;
        int to = from;
        while (to < term.length() && term.charAt(to) != ':' && term.charAt(to) != '/') {
            to++;
        }
        String name = term.substring(from, to).toLowerCase(Locale.ROOT);
        return new MechanismReading(term, qualifier, term.substring(to)).named(name);
    }

    private Optional<Mechanism> named(String name) {
        return switch (name) {
            case "all" -> rest.isEmpty() ? of(Mechanism.Kind.ALL) : Optional.empty();
            case "include" -> withTarget(Mechanism.Kind.INCLUDE);
            case "exists" -> withTarget(Mechanism.Kind.EXISTS);
            case "ptr" -> rest.isEmpty() ? of(Mechanism.Kind.PTR) : withTarget(Mechanism.Kind.PTR);
            case "a" -> withLengths(Mechanism.Kind.A);
            case "mx" -> withLengths(Mechanism.Kind.MX);
            case "ip4" -> withNetwork(Mechanism.Kind.IP4);
            case "ip6" -> withNetwork(Mechanism.Kind.IP6);
            default -> Optional.empty();
        };
    }

    private Optional<Mechanism> of(Mechanism.Kind kind) {
        return Optional.of(
                new Mechanism(kind, qualifier, text, Optional.empty(), Optional.empty()));
    }

    private Optional<Mechanism> withTarget(Mechanism.Kind kind) {
        return rest.startsWith(":")
                ? MacroString.domainSpec(rest.substring(1))
                        .map(m -> mechanism(kind, Optional.of(m), Optional.empty()))
                : Optional.empty();
    }

    /** {@code [ ":" domain-spec ] [ "/" ip4-length ] [ "//" ip6-length ]}, read from the end. */
    private Optional<Mechanism> withLengths(Mechanism.Kind kind) {
        String left = rest;
        int length6 = Network.BITS6;
        int digits = digitsFrom(left);
        if (digits > 1 && left.startsWith("//", digits - 2)) {
            length6 = length(left.substring(digits), Network.BITS6);
            left = left.substring(0, digits - 2);
        }
        int length4 = Network.BITS4;
        digits = digitsFrom(left);
        if (digits > 0 && left.charAt(digits - 1) == '/') {
            length4 = length(left.substring(digits), Network.BITS4);
            left = left.substring(0, digits - 1);
        }
        if (length4 < 0 || length6 < 0) {
            return Optional.empty();
        }
        Optional<Network> network = Optional.of(new Network(new byte[0], length4, length6));
        if (left.isEmpty()) {
            return Optional.of(mechanism(kind, Optional.empty(), network));
        }
        return left.startsWith(":")
                ? MacroString.domainSpec(left.substring(1))
                        .map(m -> mechanism(kind, Optional.of(m), network))
                : Optional.empty();
    }

    private Optional<Mechanism> withNetwork(Mechanism.Kind kind) {
        boolean six = kind == Mechanism.Kind.IP6;
        int slash = rest.indexOf('/');
        String address = slash < 0 ? rest : rest.substring(0, slash);
        int bits = six ? Network.BITS6 : Network.BITS4;
        int length = slash < 0 ? bits : length(rest.substring(slash + 1), bits);
        if (!address.startsWith(":") || length < 0) {
            return Optional.empty();
        }
        String literal = address.substring(1);
        boolean looksSix = literal.indexOf(':') >= 0;
        if (looksSix != six || literal.indexOf('%') >= 0 || !InetAddresses.isInetAddress(literal)) {
            return Optional.empty();
        }
        byte[] octets = InetAddresses.forString(literal).getAddress();
        return Optional.of(
                mechanism(
                        kind,
                        Optional.empty(),
                        Optional.of(new Network(six ? sixteen(octets) : octets, length, length))));
    }

    /** An IPv4-mapped network stays an IPv6 network and never holds an IPv4 client (section 5). */
    private static byte[] sixteen(byte[] octets) {
        if (octets.length == 16) {
            return octets;
        }
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(octets, 0, mapped, 12, 4);
        return mapped;
    }

    private Mechanism mechanism(
            Mechanism.Kind kind, Optional<MacroString> target, Optional<Network> network) {
        return new Mechanism(kind, qualifier, text, target, network);
    }

    /** Where the digits at the end begin; the length if there are none. */
    private static int digitsFrom(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at == text.length() ? 0 : at;
    }

    /** A prefix length without leading zero, or -1. */
    private static int length(String digits, int most) {
        boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0';
        if (digits.isEmpty() || digits.length() > 3 || leadingZero) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= most ? value : -1;
    }
}
