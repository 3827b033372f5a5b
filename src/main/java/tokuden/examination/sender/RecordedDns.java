package tokuden.examination.sender;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** DNS answers recorded at the time of receipt; a question nobody recorded stays open. */
final class RecordedDns {
    private static final String NO_SUCH_NAME = "NXDOMAIN";
    private static final List<String> NONE = List.of(NO_SUCH_NAME);
    private final Map<String, List<String>> answers = new HashMap<>();

    RecordedDns(Map<String, List<String>> recorded) {
        recorded.forEach((k, v) -> answers.put(k.toLowerCase(Locale.ROOT), v));
    }

    /** The records; empty if nobody asked. A name that does not exist has none. */
    Optional<List<String>> records(String name, String type) {
        return answer(name, type).map(a -> a.equals(NONE) ? List.<String>of() : a);
    }

    /** The name was asked for and does not exist. */
    boolean missing(String name) {
        List<String> types = List.of("A", "MX", "TXT", "AAAA");
        return types.stream().anyMatch(t -> answer(name, t).filter(NONE::equals).isPresent())
                && types.stream()
                        .allMatch(
                                t ->
                                        answer(name, t)
                                                .map(a -> a.equals(NONE) || a.isEmpty())
                                                .orElse(true));
    }

    /** The recorded addresses of the host hold this one; empty if they were not recorded. */
    Optional<Boolean> hostHas(String name, String ip) {
        Optional<List<String>> four = records(name, "A");
        Optional<List<String>> six = records(name, "AAAA");
        if (four.isEmpty() && six.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                four.orElse(List.of()).stream().anyMatch(a -> same(a, ip))
                        || six.orElse(List.of()).stream().anyMatch(a -> same(a, ip)));
    }

    /** A mail exchanger of the domain has this address. */
    boolean exchangerHas(String domain, String ip) {
        return records(domain, "MX").orElse(List.of()).stream()
                .map(RecordedDns::exchanger)
                .anyMatch(host -> hostHas(host, ip).orElse(false));
    }

    /** The recorded name of that address; "" if none. */
    String nameOf(String ip) {
        return records(ip, "PTR").orElse(List.of()).stream()
                .findFirst()
                .map(n -> n.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static String exchanger(String record) {
        String[] words = record.strip().split("\\s+");
        return words[words.length - 1];
    }

    private static boolean same(String one, String other) {
        return address(one).filter(a -> address(other).equals(Optional.of(a))).isPresent();
    }

    /** The address if it is written as one; no name is ever looked up. */
    static Optional<InetAddress> address(String written) {
        return InetAddresses.isInetAddress(written)
                ? Optional.of(InetAddresses.forString(written))
                : Optional.empty();
    }

    private Optional<List<String>> answer(String name, String type) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(answers.get((bare + "/" + type).toLowerCase(Locale.ROOT)));
    }
}
