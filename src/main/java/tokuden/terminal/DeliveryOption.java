package tokuden.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.mail.auth.Delivery;
import tokuden.mail.route.Addresses;
import tokuden.work.TroubleException;

/** The facts of a delivery as given, each of which may be missing. */
final class DeliveryOption {
    @Option(names = "--ip", paramLabel = "ADDRESS", descriptionKey = "ip")
    String ip;

    @Option(names = "--helo", paramLabel = "NAME", descriptionKey = "helo")
    String helo;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", descriptionKey = "mailFrom")
    String mailFrom;

    @Option(names = "--received", paramLabel = "TIME", descriptionKey = "receivedAt")
    String received;

    Delivery given() {
        return new Delivery(
                Optional.ofNullable(ip).map(DeliveryOption::address),
                Optional.ofNullable(helo),
                Optional.ofNullable(mailFrom).map(DeliveryOption::bare),
                Optional.ofNullable(received).map(DeliveryOption::instant));
    }

    /** The same, a line of a batch going before the options. */
    Delivery over(JsonNode line) {
        Delivery own = given();
        return new Delivery(
                text(line, "ip").map(DeliveryOption::address).or(own::client),
                text(line, "helo").or(own::helo),
                text(line, "mailFrom").map(DeliveryOption::bare).or(own::mailFrom),
                text(line, "receivedAt").map(DeliveryOption::instant).or(own::receivedAt));
    }

    /** An empty text is a statement too: the null reverse-path. */
    private static Optional<String> text(JsonNode line, String name) {
        JsonNode value = line.path(name);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static String bare(String path) {
        return path.startsWith("<") && path.endsWith(">")
                ? path.substring(1, path.length() - 1)
                : path;
    }

    private static InetAddress address(String text) {
        return Addresses.in(text).orElseThrow(() -> new TroubleException("auth.no-address", text));
    }

    private static Instant instant(String text) {
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw new TroubleException("auth.no-time", List.of(text), wrong);
        }
    }
}
