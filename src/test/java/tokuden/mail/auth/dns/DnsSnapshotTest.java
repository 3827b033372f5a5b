package tokuden.mail.auth.dns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/** A snapshot as a file that is evidence. */
class DnsSnapshotTest {
    private static final Instant ASKED = Instant.parse("2026-11-25T01:02:03Z");

    @Test
    void every_kind_of_answer_makes_the_round_trip() {
        DnsSnapshot snapshot = new DnsSnapshot(ASKED, "resolver.example.jp", answers());

        Reading<DnsSnapshot> read = DnsSnapshot.read(snapshot.toBytes());

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.value()).contains(snapshot);
        assertThat(read.value().get().sha256()).isEqualTo(snapshot.sha256()).hasSize(64);
    }

    @Test
    void the_same_answers_give_the_same_bytes_in_any_order() {
        List<AskedAnswer> turned = new ArrayList<>(answers());
        Collections.reverse(turned);

        byte[] one = new DnsSnapshot(ASKED, "r", answers()).toBytes();
        byte[] other = new DnsSnapshot(ASKED, "r", turned).toBytes();

        assertThat(one).isEqualTo(other);
    }

    @Test
    void the_file_is_canonical_json() {
        DnsSnapshot snapshot =
                new DnsSnapshot(
                        ASKED,
                        "手入力",
                        List.of(
                                AskedAnswer.without(
                                        answer(
                                                "example.jp",
                                                DnsQuestion.Type.MX,
                                                new DnsRecord.Exchange(10, "mx.example.jp")))));

        assertThat(new String(snapshot.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"answers\":[{\"askedAt\":\"2026-11-25T01:02:03Z\",\"name\":\"example.jp\","
                                + "\"origin\":\"test\",\"records\":[\"10 mx.example.jp\"],"
                                + "\"status\":\"ANSWERED\",\"type\":\"MX\"}],"
                                + "\"format\":\"tokuden-dns-snapshot\",\"resolver\":\"手入力\","
                                + "\"takenAt\":\"2026-11-25T01:02:03Z\",\"version\":1}");
    }

    @Test
    void a_message_that_says_otherwise_is_no_evidence() {
        DnsQuestion question = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);
        byte[] wire = Messages.answer(question, "v=spf1 -all");
        DnsAnswer told = WireMessage.read(wire, question, Optional.of(ASKED), "test").orElseThrow();
        AskedAnswer honest = new AskedAnswer(told, Optional.of(new AskedAnswer.Wire(wire)));
        String file =
                new String(
                        new DnsSnapshot(ASKED, "r", List.of(honest)).toBytes(),
                        StandardCharsets.UTF_8);

        Reading<DnsSnapshot> same = DnsSnapshot.read(file.getBytes(StandardCharsets.UTF_8));
        Reading<DnsSnapshot> changed =
                DnsSnapshot.read(
                        file.replace("v=spf1 -all", "v=spf1 +all")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(same.value()).isPresent();
        assertThat(same.value().get().answers()).containsExactly(honest);
        assertThat(changed.value()).isEmpty();
        assertThat(changed.unreadable().get(0).key()).isEqualTo("wire-differs");
        assertThat(changed.unreadable().get(0).in(Locale.JAPANESE)).contains("example.jp/TXT");
    }

    @Test
    void what_is_no_snapshot_is_refused_with_the_reason() {
        for (String file :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"format\":\"x\",\"version\":1}",
                        "{\"format\":\"tokuden-dns-snapshot\",\"version\":2,\"takenAt\":\"x\"}",
                        "{\"format\":\"tokuden-dns-snapshot\",\"version\":1,\"takenAt\":\"x\"}",
                        "{\"format\":\"tokuden-dns-snapshot\",\"version\":1,"
                                + "\"takenAt\":\"2026-11-25T01:02:03Z\",\"answers\":[{}]}")) {
            Reading<DnsSnapshot> read = DnsSnapshot.read(file.getBytes(StandardCharsets.UTF_8));
            assertThat(read.value()).as(file).isEmpty();
            assertThat(read.unreadable().get(0).in(Locale.ENGLISH)).endsWith(".");
        }
    }

    @Test
    void a_snapshot_answers_what_it_holds_and_nothing_else() {
        DnsSource source = new DnsSnapshot(ASKED, "r", answers()).source();

        assertThat(source.kind()).isEqualTo(DnsSource.Kind.SNAPSHOT);
        assertThat(source.ask(new DnsQuestion("EXAMPLE.jp.", DnsQuestion.Type.A)).status())
                .isEqualTo(DnsAnswer.Status.ANSWERED);
        assertThat(source.ask(new DnsQuestion("other.example", DnsQuestion.Type.A)).status())
                .isEqualTo(DnsAnswer.Status.NOT_RECORDED);
    }

    private static List<AskedAnswer> answers() {
        return List.of(
                AskedAnswer.without(
                        answer(
                                "example.jp",
                                DnsQuestion.Type.TXT,
                                new DnsRecord.Text(List.of("v=spf1 ", "\u00e3\u0081 \" \\ \r")))),
                AskedAnswer.without(
                        answer(
                                "example.jp",
                                DnsQuestion.Type.A,
                                new DnsRecord.Address(InetAddresses.forString("192.0.2.1")),
                                new DnsRecord.Address(InetAddresses.forString("192.0.2.2")))),
                AskedAnswer.without(
                        answer(
                                "example.jp",
                                DnsQuestion.Type.AAAA,
                                new DnsRecord.Address(InetAddresses.forString("2001:db8::1")))),
                AskedAnswer.without(
                        answer("example.jp", DnsQuestion.Type.MX, new DnsRecord.Exchange(0, ""))),
                AskedAnswer.without(
                        answer(
                                "1.2.0.192.in-addr.arpa",
                                DnsQuestion.Type.PTR,
                                new DnsRecord.Name("mail.example.jp"))),
                failed("a.example.jp", DnsAnswer.Status.NO_SUCH_NAME),
                failed("b.example.jp", DnsAnswer.Status.SERVER_FAILURE),
                failed("c.example.jp", DnsAnswer.Status.TIMEOUT),
                failed("d.example.jp", DnsAnswer.Status.ANSWERED));
    }

    private static AskedAnswer failed(String name, DnsAnswer.Status status) {
        return AskedAnswer.without(
                new DnsAnswer(
                        new DnsQuestion(name, DnsQuestion.Type.A),
                        status,
                        List.of(),
                        Optional.empty(),
                        ""));
    }

    private static DnsAnswer answer(String name, DnsQuestion.Type type, DnsRecord... records) {
        return new DnsAnswer(
                new DnsQuestion(name, type),
                DnsAnswer.Status.ANSWERED,
                List.of(records),
                Optional.of(ASKED),
                "test");
    }
}
