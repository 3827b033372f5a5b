package tokuden.mail.auth.dns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/** Where answers come from, and what each source says of what it does not hold. */
class SourcesTest {
    private static final DnsQuestion TXT = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);

    @Test
    void a_statement_is_read_with_its_marks() {
        DnsSource stated =
                stated(
                        Map.of(
                                "example.jp/TXT", List.of("v=spf1 -all"),
                                "example.jp/MX", List.of("10 mx.example.jp."),
                                "192.0.2.1/PTR", List.of("mail.example.jp"),
                                "gone.example.jp/A", List.of("NXDOMAIN"),
                                "bare.example.jp/A", List.of(),
                                "sick.example.jp/A", List.of("SERVFAIL")));

        assertThat(status(stated, "gone.example.jp")).isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
        assertThat(status(stated, "bare.example.jp")).isEqualTo(DnsAnswer.Status.ANSWERED);
        assertThat(status(stated, "sick.example.jp")).isEqualTo(DnsAnswer.Status.SERVER_FAILURE);
        assertThat(status(stated, "other.example.jp")).isEqualTo(DnsAnswer.Status.NOT_RECORDED);
        assertThat(stated.ask(new DnsQuestion("example.jp", DnsQuestion.Type.MX)).records())
                .containsExactly(new DnsRecord.Exchange(10, "mx.example.jp"));
        String reverse = ReverseName.of(InetAddresses.forString("192.0.2.1"));
        assertThat(stated.ask(new DnsQuestion(reverse, DnsQuestion.Type.PTR)).records())
                .containsExactly(new DnsRecord.Name("mail.example.jp"));
    }

    @Test
    void a_name_that_does_not_exist_has_no_record_of_any_type() {
        DnsSource stated = stated(Map.of("gone.example.jp/A", List.of("NXDOMAIN")));

        assertThat(stated.ask(new DnsQuestion("gone.example.jp", DnsQuestion.Type.TXT)).status())
                .isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
    }

    @Test
    void entries_that_cannot_be_read_are_named_and_nothing_is_taken() {
        Reading<List<DnsAnswer>> read =
                StatedAnswers.read(
                        Map.of(
                                "example.jp/A", List.of("192.0.2.1"),
                                "example.jp/AAAA", List.of("192.0.2.1"),
                                "example.jp", List.of("x"),
                                "example.jp/SOA", List.of("x"),
                                "mx.example.jp/MX", List.of("ten mx.example.jp")),
                        Optional.empty(),
                        "");

        assertThat(read.value()).isEmpty();
        assertThat(read.unreadable()).hasSize(4);
    }

    @Test
    void aliases_of_recorded_answers_are_followed_and_loops_are_errors() {
        DnsSource stated =
                stated(
                        Map.of(
                                "a.example.jp/CNAME", List.of("b.example.jp"),
                                "b.example.jp/TXT", List.of("found"),
                                "x.example.jp/CNAME", List.of("y.example.jp"),
                                "y.example.jp/CNAME", List.of("x.example.jp")));

        DnsAnswer found = stated.ask(new DnsQuestion("a.example.jp", DnsQuestion.Type.TXT));

        assertThat(found.all(DnsRecord.Text.class).get(0).joined()).isEqualTo("found");
        assertThat(found.question().name()).isEqualTo("a.example.jp");
        assertThat(status(stated, "x.example.jp")).isEqualTo(DnsAnswer.Status.SERVER_FAILURE);
        assertThat(status(stated, "a.example.jp")).isEqualTo(DnsAnswer.Status.NOT_RECORDED);
    }

    @Test
    void a_typed_answer_needs_a_document() {
        ManualAnswers typed = new ManualAnswers();

        Reading<DnsAnswer> without = typed.add(TXT, List.of("x"), "  ", Optional.empty());
        Reading<DnsAnswer> with = typed.add(TXT, List.of("x"), "回答書 第3号", Optional.empty());

        assertThat(without.unreadable()).extracting(u -> u.key()).containsExactly("no-document");
        assertThat(with.value()).isPresent();
        assertThat(typed.source().ask(TXT).origin()).isEqualTo("回答書 第3号");
        assertThat(typed.source().kind()).isEqualTo(DnsSource.Kind.MANUAL);
    }

    @Test
    void the_first_source_that_holds_an_answer_gives_it() {
        ManualAnswers typed = new ManualAnswers();
        typed.add(TXT, List.of("typed"), "回答書", Optional.empty());
        DnsSource ordered =
                new OrderedSources(
                        List.of(
                                stated(Map.of("example.jp/A", List.of("192.0.2.1"))),
                                typed.source()));

        assertThat(ordered.ask(TXT).origin()).isEqualTo("回答書");
        ordered.ask(new DnsQuestion("example.jp", DnsQuestion.Type.A));
        ordered.ask(new DnsQuestion("x.example.jp", DnsQuestion.Type.A));
        assertThat(ordered.kindOf(TXT)).isEqualTo(DnsSource.Kind.MANUAL);
        assertThat(ordered.kindOf(new DnsQuestion("example.jp", DnsQuestion.Type.A)))
                .isEqualTo(DnsSource.Kind.SNAPSHOT);
        assertThat(ordered.kindOf(new DnsQuestion("x.example.jp", DnsQuestion.Type.A)))
                .isEqualTo(DnsSource.Kind.NONE);
    }

    @Test
    void the_questions_go_out_as_a_file_and_the_answers_come_back() {
        RecordingDns recording = new RecordingDns(stated(Map.of()));
        recording.ask(TXT);
        recording.ask(new DnsQuestion("a.example.jp", DnsQuestion.Type.A));
        recording.ask(TXT);

        byte[] file = recording.unanswered().toBytes();
        QuestionList read = QuestionList.read(file).value().orElseThrow();
        RecordingDns elsewhere = new RecordingDns(zone("{example.jp: [{TXT: v=spf1 -all}]}"));
        read.questions().forEach(elsewhere::ask);
        byte[] answers = elsewhere.snapshot(Instant.EPOCH, "elsewhere").toBytes();
        DnsSource back = DnsSnapshot.read(answers).value().orElseThrow().source();

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"format\":\"tokuden-dns-questions\",\"questions\":["
                                + "{\"name\":\"a.example.jp\",\"type\":\"A\"},"
                                + "{\"name\":\"example.jp\",\"type\":\"TXT\"}],\"version\":1}");
        assertThat(back.ask(TXT).records()).hasSize(1);
        assertThat(status(back, "a.example.jp")).isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
    }

    @Test
    void a_zone_can_be_written_in_three_ways() {
        List<String> ways =
                List.of(
                        "example.jp:\n  - A: 192.0.2.1\n  - MX: [10, mx.example.jp]\n  - TXT: [a, b]\n",
                        "{\"example.jp\":{\"A\":[\"192.0.2.1\"],\"MX\":[\"10 mx.example.jp\"],"
                                + "\"TXT\":[[\"a\",\"b\"]]}}",
                        "{\"example.jp/A\":[\"192.0.2.1\"],\"example.jp/MX\":[\"10 mx.example.jp\"],"
                                + "\"example.jp/TXT\":[[\"a\",\"b\"]]}");

        for (String way : ways) {
            DnsSource zone = zone(way);
            assertThat(zone.ask(TXT).records())
                    .as(way)
                    .containsExactly(new DnsRecord.Text(List.of("a", "b")));
            assertThat(zone.ask(new DnsQuestion("example.jp", DnsQuestion.Type.MX)).records())
                    .containsExactly(new DnsRecord.Exchange(10, "mx.example.jp"));
            assertThat(status(zone, "example.jp")).isEqualTo(DnsAnswer.Status.ANSWERED);
            assertThat(status(zone, "jp")).isEqualTo(DnsAnswer.Status.ANSWERED);
            assertThat(status(zone, "b.example.jp")).isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
        }
    }

    @Test
    void what_is_no_zone_is_refused_with_the_reason() {
        for (String file :
                List.of("[1]", "a: b: c", "x", "{a.example: [{SOA: x}]}", "{a: {A: y}}")) {
            assertThat(Zone.read(file, "file").unreadable()).as(file).isNotEmpty();
        }
    }

    @Test
    void the_attic_gives_the_key_seen_nearest_to_the_mail() {
        KeyAttic attic = new RememberedKeys();
        String name = "s._domainkey.example.jp";
        attic.remember(name, "old", Instant.parse("2005-01-01T00:00:00Z"));
        attic.remember(name, "old", Instant.parse("2006-01-01T00:00:00Z"));
        attic.remember(name, "new", Instant.parse("2010-01-01T00:00:00Z"));
        DnsQuestion question = new DnsQuestion(name, DnsQuestion.Type.TXT);

        DnsSource early = new AtticKeys(attic, Instant.parse("2005-06-01T00:00:00Z"));
        DnsSource late = new AtticKeys(attic, Instant.parse("2009-06-01T00:00:00Z"));

        assertThat(text(early.ask(question))).isEqualTo("old");
        assertThat(text(late.ask(question))).isEqualTo("new");
        assertThat(early.kind()).isEqualTo(DnsSource.Kind.ATTIC);
        assertThat(early.ask(TXT).status()).isEqualTo(DnsAnswer.Status.NOT_RECORDED);
        assertThat(attic.at(name.toUpperCase(java.util.Locale.ROOT)))
                .extracting(SeenKey::record)
                .containsExactly("old", "new");
    }

    @Test
    void only_dated_keys_are_remembered_and_none_of_the_attic_itself() {
        KeyAttic attic = new RememberedKeys();
        Instant seen = Instant.parse("2026-01-01T00:00:00Z");
        DnsQuestion key = new DnsQuestion("s._domainkey.example.jp", DnsQuestion.Type.TXT);

        attic.remember(
                List.of(
                        answer(key, "k=rsa; p=A", Optional.of(seen), "resolver"),
                        answer(key, "k=rsa; p=B", Optional.empty(), "resolver"),
                        answer(key, "k=rsa; p=C", Optional.of(seen), "attic:x/y"),
                        answer(TXT, "v=spf1 -all", Optional.of(seen), "resolver")));

        assertThat(attic.at(key.name())).extracting(SeenKey::record).containsExactly("k=rsa; p=A");
        assertThat(attic.at("example.jp")).isEmpty();
    }

    private static DnsAnswer answer(
            DnsQuestion question, String text, Optional<Instant> askedAt, String origin) {
        return new DnsAnswer(
                question,
                DnsAnswer.Status.ANSWERED,
                List.of(new DnsRecord.Text(List.of(text))),
                askedAt,
                origin);
    }

    private static String text(DnsAnswer answer) {
        return answer.all(DnsRecord.Text.class).get(0).joined();
    }

    private static DnsAnswer.Status status(DnsSource source, String name) {
        return source.ask(new DnsQuestion(name, DnsQuestion.Type.A)).status();
    }

    private static DnsSource zone(String text) {
        return Zone.read(text, "zone").value().orElseThrow();
    }

    private static HeldAnswers stated(Map<String, List<String>> answers) {
        return HeldAnswers.of(
                DnsSource.Kind.SNAPSHOT,
                StatedAnswers.read(answers, Optional.empty(), "届出").value().orElseThrow());
    }
}
