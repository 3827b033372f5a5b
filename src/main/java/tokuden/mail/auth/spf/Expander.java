package tokuden.mail.auth.spf;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.DomainNames;

/** Expands macros (RFC 7208 section 7). */
final class Expander {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final String RECEIVER = "unknown";
    private final Run run;
    private final ClientNames names;

    Expander(Run run, ClientNames names) {
        this.run = run;
        this.names = names;
    }

    /** The name a term asks for, without final dot and short enough; empty if the run ended. */
    Optional<String> target(MacroString spec, String domain) {
        return expand(spec, domain)
                .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                .map(DomainNames::shortened);
    }

    /** The text with its macros expanded; empty if the run ended. */
    Optional<String> expand(MacroString text, String domain) {
        StringBuilder expanded = new StringBuilder();
        for (Macro piece : text.pieces()) {
            if (piece instanceof Macro.Literal literal) {
                expanded.append(literal.text());
                continue;
            }
            Macro.Expansion macro = (Macro.Expansion) piece;
            Optional<String> value = value(macro.letter(), domain);
            if (value.isEmpty() || !run.countLetters(value.get().length())) {
                return Optional.empty();
            }
            String parts = parts(value.get(), macro);
            expanded.append(macro.escaped() ? escaped(parts) : parts);
        }
        return Optional.of(expanded.toString());
    }

    private Optional<String> value(char letter, String domain) {
        Question question = run.question();
        return switch (letter) {
            case 's' -> Optional.of(question.sender().toString());
            case 'l' -> Optional.of(question.sender().local());
            case 'o' -> Optional.of(question.sender().domain());
            case 'd' -> Optional.of(domain);
            case 'i' -> Optional.of(dotted(question.client()));
            case 'p' -> names.best(domain);
            case 'v' -> Optional.of(isFour(question.client()) ? "in-addr" : "ip6");
            case 'h' -> helo();
            case 'c' -> Optional.of(InetAddresses.toAddrString(question.client()));
            case 'r' -> Optional.of(RECEIVER);
            default -> Optional.of(String.valueOf(question.at().getEpochSecond()));
        };
    }

    private Optional<String> helo() {
        if (run.question().helo().isEmpty()) {
            run.end(AuthResult.UNVERIFIABLE, Step.of("spf.helo-unknown"));
        }
        return run.question().helo();
    }

    private static boolean isFour(InetAddress client) {
        return client.getAddress().length == 4;
    }

    /** An IPv6 address as nibbles with dots (section 7.3). */
    private static String dotted(InetAddress client) {
        if (isFour(client)) {
            return client.getHostAddress();
        }
        StringBuilder nibbles = new StringBuilder(63);
        for (byte octet : client.getAddress()) {
            nibbles.append(nibbles.isEmpty() ? "" : ".").append(HEX[octet >> 4 & 15]);
            nibbles.append('.').append(HEX[octet & 15]);
        }
        return nibbles.toString();
    }

    private static String parts(String value, Macro.Expansion macro) {
        if (macro.parts() == 0 && !macro.reversed() && macro.delimiters().equals(".")) {
            return value;
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || macro.delimiters().indexOf(value.charAt(at)) >= 0) {
                parts.add(value.substring(from, at));
                from = at + 1;
            }
        }
        if (macro.reversed()) {
            Collections.reverse(parts);
        }
        int kept = macro.parts() == 0 ? parts.size() : Math.min(parts.size(), macro.parts());
        return String.join(".", parts.subList(parts.size() - kept, parts.size()));
    }

    /** Every octet but the unreserved of RFC 3986 as %XX. */
    private static String escaped(String value) {
        StringBuilder url = new StringBuilder(value.length() + 16);
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (MacroString.isAlphanumeric(letter) || "-._~".indexOf(letter) >= 0) {
                url.append(letter);
            } else {
                url.append('%').append(HEX[letter >> 4]).append(HEX[letter & 15]);
            }
        }
        return url.toString();
    }
}
