package tokuden.desktop.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.dns.AskedAnswer;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.route.ProviderProfile;
import tokuden.reports.Provenance;

class OriginViewModelTest {
    private final OriginFixture fixture = new OriginFixture();
    @TempDir private Path folder;

    @Test
    void the_route_is_drawn_from_the_provider_down_with_the_boundary_between() {
        signed();

        List<RouteRow> route = fixture.route();

        assertThat(route)
                .extracting(RouteRow::kind)
                .containsExactly(
                        RouteRow.Kind.TRUSTED,
                        RouteRow.Kind.BOUNDARY,
                        RouteRow.Kind.LINE,
                        RouteRow.Kind.CLAIMED,
                        RouteRow.Kind.SENDER);
        assertThat(route.get(1).details())
                .contains("接続元IP " + SignedMails.CLIENT, "HELO mail.ad.example.com")
                .anyMatch(d -> d.startsWith("2008-12-01 00:00:41 +09:00"));
        assertThat(route.get(3).warnings()).singleElement().asString().contains("偽造された行");
    }

    @Test
    void without_a_provider_everything_is_a_claim() {
        fixture.with(SignedMails.mail(), Provenance.ORIGINAL).opened();

        assertThat(fixture.route().get(0).kind()).isEqualTo(RouteRow.Kind.LINE);
        assertThat(fixture.route().get(0).title()).contains("すべて申告値");
        assertThat(fixture.result("DKIM").recorded().text()).isEqualTo("申告値 pass");
    }

    @Test
    void whom_a_person_trusts_is_kept_with_the_report_and_used_again() {
        fixture.with(SignedMails.mail(), Provenance.ORIGINAL).opened();
        Optional<ProviderProfile> au =
                fixture.model.providers().stream().filter(p -> p.key().equals("au")).findFirst();

        fixture.model.trust(au, "example.jp、 .example.net");

        List<String> kept = fixture.store.reports().find(1).orElseThrow().statement().trustedBy();
        assertThat(kept).contains("ezweb.ne.jp", "example.jp", "example.net");
        assertThat(fixture.traced().trust().profile()).isEqualTo(au);
        assertThat(fixture.traced().trust().others()).containsExactly("example.jp", "example.net");
        assertThat(fixture.route().get(1).kind()).isEqualTo(RouteRow.Kind.BOUNDARY);
    }

    @Test
    void the_three_statements_stand_side_by_side_and_never_become_one() {
        signed();

        ResultRow dkim = fixture.result("DKIM");
        ResultRow spf = fixture.result("SPF MAIL FROM");

        assertThat(dkim.recorded().text()).isEqualTo("● pass");
        assertThat(dkim.body().text()).isEqualTo("● 一致");
        assertThat(dkim.verified().text()).isEqualTo("◇ 検証不能（DNS記録なし）");
        assertThat(dkim.dns()).isEqualTo("記録なし");
        assertThat(spf.recorded().text()).isEqualTo("△ softfail");
        assertThat(spf.verified().text()).startsWith("◇ 検証不能");
    }

    @Test
    void a_changed_body_is_told_without_any_dns() {
        fixture.with(SignedMails.altered(), Provenance.ORIGINAL, "example.jp").opened();

        assertThat(fixture.result("DKIM").body().text()).isEqualTo("▲ 不一致");
    }

    @Test
    void a_mail_forwarded_inline_is_unverifiable_for_lack_of_the_original() {
        fixture.with(SignedMails.mail(), Provenance.INLINE_FORWARD, "example.jp").opened();

        assertThat(fixture.result("DKIM").verified().text()).isEqualTo("◇ 検証不能（原本性なし）");
    }

    @Test
    void a_result_chosen_shows_every_step_and_marks_its_bytes() {
        signed();
        ResultRow dkim = fixture.result("DKIM");

        fixture.model.choose(dkim.closeup());

        assertThat(dkim.closeup().said()).hasSizeGreaterThan(2);
        assertThat(marked()).contains("DKIM-Signature:").contains("Authentication-Results:");
    }

    @Test
    void signs_tell_strength_element_and_bytes() {
        signed();

        assertThat(fixture.signs()).extracting(SignRow::rule).contains("H4", "H6", "H9");
        assertThat(fixture.signs())
                .filteredOn(s -> s.rule().equals("H6"))
                .allSatisfy(s -> assertThat(s.closeup().bytes()).isNotEmpty())
                .extracting(SignRow::strength)
                .contains("▲ 強い徴候");
    }

    @Test
    void a_time_that_leads_to_another_edition_than_the_deciding_one_says_so() {
        signed();

        assertThat(fixture.times()).filteredOn(TimeRow::decides).hasSize(1);
        assertThat(fixture.times())
                .filteredOn(TimeRow::straddles)
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.edition()).contains("平成20年12月1日"));
    }

    @Test
    void the_record_is_written_as_a_pdf_and_trouble_in_writing_is_told() {
        signed();
        Path file = folder.resolve("trace.pdf");

        fixture.model.writeRecord(file);
        fixture.model.writeRecord(folder.resolve("no-such-folder").resolve("trace.pdf"));

        assertThat(file).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
        assertThat(fixture.model.written().get()).isEqualTo(file.toString());
        assertThat(fixture.problems.current().get())
                .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("out.unwritable"));
    }

    @Test
    void dns_asked_by_order_is_sealed_and_the_mail_traced_anew() {
        signed();
        fixture.form.resolver().set("１９２．０．２．５３");

        fixture.form.ask();

        assertThat(fixture.dns.all()).hasSize(1);
        assertThat(fixture.asked).singleElement().asString().contains("192.0.2.53:53");
        assertThat(fixture.shown).containsExactly(true);
        assertThat(fixture.network.on().get()).isFalse();
        assertThat(fixture.result("DKIM").verified().text()).isEqualTo("● pass");
        assertThat(fixture.result("DKIM").dns()).isEqualTo("記録 2008-12-01");
        assertThat(fixture.result("SPF MAIL FROM").verified().text()).isEqualTo("△ softfail");
    }

    @Test
    void only_records_that_answer_a_question_of_the_mail_are_listed() throws IOException {
        signed();
        Path answers = folder.resolve("answers.json");
        Files.write(answers, foreign());

        fixture.form.take(answers);

        assertThat(fixture.dns.all()).hasSize(1);
        assertThat(fixture.traced().answers()).isEmpty();
    }

    @Test
    void nothing_is_asked_of_a_resolver_that_is_no_address() {
        signed();
        fixture.form.resolver().set("dns.example.jp");

        fixture.form.ask();

        assertThat(fixture.asked).isEmpty();
        assertThat(fixture.form.message().get()).contains("IPアドレス");
    }

    @Test
    void an_office_without_network_writes_the_questions_and_takes_the_answers_in()
            throws IOException {
        signed();
        Path questions = folder.resolve("questions.json");
        Path answers = folder.resolve("answers.json");
        Files.write(answers, snapshot());

        fixture.form.writeQuestions(questions);
        fixture.form.take(answers);

        assertThat(questions).content().contains("s2008._domainkey.ad.example.com");
        assertThat(fixture.result("DKIM").verified().text()).isEqualTo("● pass");
        assertThat(fixture.store.journal().head().orElseThrow().entry().action())
                .isEqualTo("dns.sealed");
        assertThat(fixture.asked).isEmpty();
    }

    @Test
    void an_answer_copied_from_a_document_is_sealed_as_stated_there() {
        signed();
        String question = "s2008._domainkey.ad.example.com/TXT";
        boolean open = unanswered().contains(question);

        fixture.form.state(stated(question, "回答書 第1号"), () -> {});

        assertThat(open).isTrue();
        assertThat(unanswered()).doesNotContain(question);
        assertThat(fixture.result("DKIM").verified().text()).isEqualTo("● pass");
        assertThat(fixture.result("DKIM").dns()).isEqualTo("文書 2008-12-02");
        assertThat(fixture.result("DKIM").closeup().said())
                .anyMatch(s -> s.aside() && s.text().contains("回答書 第1号"));
    }

    @Test
    void an_answer_without_a_document_is_refused() {
        signed();

        fixture.form.state(stated("s2008._domainkey.ad.example.com/TXT", " "), () -> {});

        assertThat(fixture.dns.all()).isEmpty();
        assertThat(fixture.form.message().get()).isNotBlank();
    }

    @Test
    void a_file_that_is_no_snapshot_is_refused_with_its_name() throws IOException {
        signed();
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{}");

        fixture.form.take(wrong);

        assertThat(fixture.dns.all()).isEmpty();
        assertThat(fixture.problems.current().get())
                .hasValueSatisfying(p -> assertThat(p.happened()).contains("wrong.json"));
    }

    private void signed() {
        fixture.with(SignedMails.mail(), Provenance.ORIGINAL, "example.jp").opened();
    }

    private List<String> unanswered() {
        return fixture.traced().unanswered().questions().stream()
                .map(DnsQuestion::toString)
                .toList();
    }

    private static StatedAnswer stated(String question, String document) {
        String record = SignedMails.keyRecord();
        return new StatedAnswer(question, record, document, Optional.of(LocalDate.of(2008, 12, 2)));
    }

    private String marked() {
        byte[] octets = fixture.traced().mail().octets();
        return fixture.model.marks().stream()
                .map(
                        m ->
                                new String(
                                        octets,
                                        (int) m.from(),
                                        (int) (m.to() - m.from()),
                                        StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] foreign() {
        DnsQuestion other = new DnsQuestion("other.example.net", DnsQuestion.Type.A);
        DnsAnswer answer =
                new DnsAnswer(
                        other,
                        DnsAnswer.Status.NO_SUCH_NAME,
                        List.of(),
                        Optional.of(SignedMails.ASKED),
                        "r");
        return new DnsSnapshot(
                        SignedMails.ASKED, "r", List.of(new AskedAnswer(answer, Optional.empty())))
                .toBytes();
    }

    private static byte[] snapshot() {
        return new DnsSnapshot(
                        SignedMails.ASKED,
                        "resolver.example.jp",
                        SignedMails.answers().all().stream()
                                .map(a -> new AskedAnswer(a, Optional.empty()))
                                .toList())
                .toBytes();
    }
}
