package tokuden.mail.auth.dns;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.ExtendedFlags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;

/**
 * DNS asked now of a resolver somebody named (現在のDNS). It is made only where a person switched live
 * questions on; making it opens nothing, each question opens a socket to that resolver and to
 * nothing else. It asks for DNSSEC signatures too, so that they lie in the kept message.
 */
public final class LiveDns implements WireSource {
    private static final int UDP_PAYLOAD = 1232;
    private final Resolver resolver;
    private final String named;
    private final Clock clock;

    /**
     * @param address of the resolver; the machine's own settings and search path are never used
     * @param patience how long one question may take
     */
    public LiveDns(InetSocketAddress address, Duration patience, Clock clock) {
        this(new SimpleResolver(address), address.toString(), clock);
        resolver.setTimeout(patience);
        resolver.setEDNS(0, UDP_PAYLOAD, ExtendedFlags.DO, List.of());
    }

    LiveDns(Resolver resolver, String named, Clock clock) {
        this.resolver = resolver;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public AskedAnswer askWire(DnsQuestion question) {
        Instant now = clock.instant();
        Optional<Record> record = WireMessage.question(question);
        if (record.isEmpty()) {
            return failed(question, DnsAnswer.Status.NO_SUCH_NAME, now);
        }
        try {
            byte[] wire = resolver.send(Message.newQuery(record.get())).toWire();
            return WireMessage.read(wire, question, Optional.of(now), named)
                    .map(a -> new AskedAnswer(a, Optional.of(new AskedAnswer.Wire(wire))))
                    .orElseGet(() -> failed(question, DnsAnswer.Status.SERVER_FAILURE, now));
        } catch (IOException noAnswer) {
            boolean late =
                    noAnswer instanceof SocketTimeoutException
                            || noAnswer.getCause() instanceof TimeoutException
                            || String.valueOf(noAnswer.getMessage()).startsWith("Timed out");
            return failed(
                    question,
                    late ? DnsAnswer.Status.TIMEOUT : DnsAnswer.Status.SERVER_FAILURE,
                    now);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LIVE;
    }

    private AskedAnswer failed(DnsQuestion question, DnsAnswer.Status status, Instant now) {
        return AskedAnswer.without(
                new DnsAnswer(question, status, List.of(), Optional.of(now), named));
    }
}
