package tokuden.terminal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.auth.dns.LiveDns;
import tokuden.mail.auth.dns.OrderedSources;
import tokuden.mail.auth.dns.Reading;
import tokuden.mail.auth.dns.Zone;
import tokuden.work.TroubleException;

/**
 * Where DNS answers come from: files, and a resolver only where one is named. Without any of them
 * nothing is known and no socket is opened.
 */
final class DnsOption {
    private static final int DNS_PORT = 53;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Option(names = "--zone", paramLabel = "FILE", descriptionKey = "zone")
    Path zone;

    @Option(names = "--snapshot", paramLabel = "FILE", arity = "1..*", descriptionKey = "snapshot")
    List<Path> snapshots = new ArrayList<>();

    @Option(names = "--live", paramLabel = "RESOLVER", descriptionKey = "live")
    String resolver;

    /** The answers, as far as given. */
    DnsSource source(Clock clock) {
        return over(Optional.empty(), clock);
    }

    /**
     * @param known asked behind the files and before a resolver
     */
    DnsSource over(Optional<DnsSource> known, Clock clock) {
        List<DnsSource> sources = new ArrayList<>();
        snapshots.forEach(file -> sources.add(snapshot(file).source()));
        if (zone != null) {
            sources.add(read(zone, Zone.read(text(zone), zone.getFileName().toString())));
        }
        known.ifPresent(sources::add);
        live(clock).ifPresent(sources::add);
        return switch (sources.size()) {
            case 0 -> DnsSource.NOTHING;
            case 1 -> sources.get(0);
            default -> new OrderedSources(sources);
        };
    }

    /** The resolver that was named; naming it is what switches live questions on. */
    Optional<LiveDns> live(Clock clock) {
        return Optional.ofNullable(resolver).map(r -> new LiveDns(address(r), PATIENCE, clock));
    }

    static DnsSnapshot snapshot(Path file) {
        return read(file, DnsSnapshot.read(bytes(file)));
    }

    private static <T> T read(Path file, Reading<T> reading) {
        return reading.value()
                .orElseThrow(
                        () ->
                                new TroubleException(
                                        "dns.file-unreadable",
                                        file.toString(),
                                        reading.unreadable().isEmpty()
                                                ? ""
                                                : String.join(
                                                        " ", reading.unreadable().get(0).args())));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TroubleException("source.missing", List.of(file.toString()), e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** An address as it stands, with or without a port; a name would ask the machine's own DNS. */
    static InetSocketAddress address(String resolver) {
        String host = resolver;
        int port = DNS_PORT;
        int colon = resolver.lastIndexOf(':');
        boolean bracketed = resolver.startsWith("[");
        if (bracketed) {
            host = resolver.substring(1, Math.max(1, resolver.indexOf(']')));
        }
        boolean withPort =
                bracketed ? resolver.contains("]:") : colon == resolver.indexOf(':') && colon > 0;
        try {
            if (withPort) {
                port = Integer.parseInt(resolver.substring(colon + 1));
                host = bracketed ? host : resolver.substring(0, colon);
            }
            if (!host.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
                throw new TroubleException("dns.resolver-no-address", resolver);
            }
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new TroubleException("dns.resolver-no-address", List.of(resolver), e);
        }
    }
}
