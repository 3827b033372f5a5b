package tokuden.mail.auth.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/** Live questions against a resolver of this machine that only the test knows. */
class LiveDnsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AtomicInteger asked = new AtomicInteger();
    private DatagramSocket socket;
    private Thread resolver;

    @BeforeEach
    void opens_a_resolver() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        resolver = new Thread(this::serve);
        resolver.setDaemon(true);
        resolver.start();
    }

    @AfterEach
    void closes_it() throws InterruptedException {
        socket.close();
        resolver.join(Duration.ofSeconds(5).toMillis());
    }

    @Test
    void nothing_is_asked_until_somebody_asks() {
        LiveDns dns = live(Duration.ofSeconds(5));

        assertThat(dns.kind()).isEqualTo(DnsSource.Kind.LIVE);
        assertThat(asked).hasValue(0);
    }

    @Test
    void an_answer_comes_with_its_message_time_and_resolver() {
        LiveDns dns = live(Duration.ofSeconds(5));
        DnsQuestion question = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);

        AskedAnswer answer = dns.askWire(question);

        assertThat(answer.answer().all(DnsRecord.Text.class))
                .extracting(DnsRecord.Text::joined)
                .containsExactly("v=spf1 -all");
        assertThat(answer.answer().askedAt()).contains(NOW);
        assertThat(answer.answer().origin()).contains("127.0.0.1");
        assertThat(answer.wire()).isPresent();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_recording_of_live_answers_becomes_a_snapshot_that_can_be_read_again() {
        RecordingDns recording = new RecordingDns(live(Duration.ofSeconds(5)));
        recording.ask(new DnsQuestion("example.jp", DnsQuestion.Type.TXT));
        recording.ask(new DnsQuestion("example.jp", DnsQuestion.Type.TXT));
        recording.ask(new DnsQuestion("no.example.jp", DnsQuestion.Type.TXT));

        DnsSnapshot snapshot = recording.snapshot(NOW, "loopback");

        assertThat(asked).hasValue(2);
        assertThat(snapshot.answers()).hasSize(2);
        assertThat(DnsSnapshot.read(snapshot.toBytes()).value()).contains(snapshot);
        assertThat(snapshot.answers())
                .extracting(a -> a.answer().status())
                .containsExactly(DnsAnswer.Status.ANSWERED, DnsAnswer.Status.NO_SUCH_NAME);
    }

    @Test
    void a_resolver_that_is_silent_is_a_timeout() {
        LiveDns dns = live(Duration.ofMillis(300));

        DnsAnswer answer = dns.ask(new DnsQuestion("silent.example.jp", DnsQuestion.Type.TXT));

        assertThat(answer.status()).isEqualTo(DnsAnswer.Status.TIMEOUT);
        assertThat(answer.records()).isEqualTo(List.of());
    }

    @Test
    void a_name_that_cannot_be_asked_does_not_exist() {
        LiveDns dns = live(Duration.ofSeconds(5));

        DnsAnswer answer = dns.ask(new DnsQuestion("a".repeat(64) + ".jp", DnsQuestion.Type.A));

        assertThat(answer.status()).isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
        assertThat(asked).hasValue(0);
    }

    private LiveDns live(Duration patience) {
        return new LiveDns(
                new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort()),
                patience,
                CLOCK);
    }

    private void serve() {
        byte[] buffer = new byte[4_096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                asked.incrementAndGet();
                Message query = new Message(Arrays.copyOf(buffer, packet.getLength()));
                if (query.getQuestion().getName().toString().startsWith("silent")) {
                    continue;
                }
                byte[] answer = Messages.answerTo(query, "v=spf1 -all").toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }
}
