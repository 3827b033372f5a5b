package tokuden.mail.auth.spf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.RecordingDns;

/** Whatever a domain publishes, the check ends; whatever is missing, it accuses nobody. */
class SpfPropertyTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final List<String> TERMS =
            List.of(
                    "a",
                    "mx",
                    "ptr",
                    "-all",
                    "~all",
                    "?a:%{d}",
                    "-mx:a.example.com/24//64",
                    "include:b.example.com",
                    "~include:c.example.com",
                    "-exists:%{ir}.%{v}.%{p}.example.com",
                    "ip4:192.0.2.0/28",
                    "-ip6:2001:db8::/32",
                    "exists:%{l1r-}.%{o}.example.com",
                    "redirect=b.example.com",
                    "exp=e.example.com",
                    "-a:%{h}",
                    "x=%{s}");

    @Property(tries = 1_000, seed = "2026")
    void any_record_is_evaluated(@ForAll("records") String record, @ForAll int seed) {
        Verdict verdict = verdict(record, world(record, seed, 0));

        assertThat(verdict.result()).isNotNull();
        assertThat(verdict.trace()).contains(verdict.reason());
    }

    @Property(tries = 1_000, seed = "2026")
    void any_letters_are_evaluated(@ForAll String letters) {
        Verdict verdict = verdict("v=spf1 " + letters, world("v=spf1 " + letters, 1, 0));

        assertThat(verdict.result()).isNotNull();
    }

    @Property(tries = 1_500, seed = "2026")
    void what_is_not_recorded_never_becomes_a_fail(
            @ForAll("records") String record, @ForAll int seed) {
        RecordingDns world = new RecordingDns(world(record, seed, 3));

        Verdict verdict = verdict(record, world);

        boolean accuses =
                verdict.result() == AuthResult.FAIL || verdict.result() == AuthResult.SOFTFAIL;
        boolean onlyExplanation =
                verdict.notes().stream()
                        .anyMatch(n -> n.key().equals("spf.explanation-not-recorded"));
        if (accuses && !onlyExplanation) {
            assertThat(world.unanswered().questions()).isEmpty();
        }
        if (!world.unanswered().questions().isEmpty() && !onlyExplanation) {
            assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        }
    }

    @Property(tries = 500, seed = "2026")
    void a_survey_asks_all_that_the_check_asks(@ForAll("records") String record, @ForAll int seed) {
        RecordingDns checked = new RecordingDns(world(record, seed, 3));
        RecordingDns surveyed = new RecordingDns(world(record, seed, 3));

        verdict(record, checked);
        Verdict survey = Spf.survey(delivery(), surveyed, NOW);

        assertThat(surveyed.questions()).containsAll(checked.unanswered().questions());
        if (survey.result() == AuthResult.FAIL || survey.result() == AuthResult.SOFTFAIL) {
            assertThat(survey).isEqualTo(verdict(record, world(record, seed, 3)));
        }
    }

    @Provide
    Arbitrary<String> records() {
        return Arbitraries.of(TERMS)
                .list()
                .ofMaxSize(14)
                .map(terms -> "v=spf1 " + String.join(" ", terms));
    }

    private static Verdict verdict(String record, DnsSource world) {
        return Spf.check(delivery(), world, NOW);
    }

    private static Delivery delivery() {
        return new Delivery(
                Optional.of(InetAddresses.forString("192.0.2.99")),
                Optional.of("mail.example.com"),
                Optional.of("taro-mail@example.com"),
                Optional.of(NOW));
    }

    /** A world that answers every question in a way that depends on its words and the seed only. */
    private static DnsSource world(String record, int seed, int missingOneIn) {
        return new DnsSource() {
            @Override
            public DnsAnswer ask(DnsQuestion question) {
                int dice = Math.floorMod(question.toString().hashCode() * 31 + seed, 97);
                if (missingOneIn > 0 && dice % missingOneIn == 0) {
                    return DnsAnswer.notRecorded(question);
                }
                DnsAnswer.Status status =
                        dice % 13 == 1
                                ? DnsAnswer.Status.TIMEOUT
                                : dice % 11 == 1
                                        ? DnsAnswer.Status.NO_SUCH_NAME
                                        : DnsAnswer.Status.ANSWERED;
                boolean answered = status == DnsAnswer.Status.ANSWERED;
                return new DnsAnswer(
                        question,
                        status,
                        answered ? records(question, record, dice) : List.of(),
                        Optional.empty(),
                        "");
            }

            @Override
            public Kind kind() {
                return Kind.SNAPSHOT;
            }
        };
    }

    private static List<DnsRecord> records(DnsQuestion question, String record, int dice) {
        Map<String, String> policies =
                Map.of(
                        "example.com",
                        record,
                        "b.example.com",
                        record.replace("-all", "?all"),
                        "c.example.com",
                        "v=spf1 a -all exp=e.example.com",
                        "e.example.com",
                        "see %{i} and %{p}");
        return switch (question.type()) {
            case TXT ->
                    policies.containsKey(question.name())
                            ? List.of(new DnsRecord.Text(List.of(policies.get(question.name()))))
                            : List.of();
            case A ->
                    List.of(
                            new DnsRecord.Address(
                                    InetAddresses.forString("192.0.2." + (90 + dice % 12))));
            case MX -> List.of(new DnsRecord.Exchange(10, "mx" + dice + ".example.com"));
            case PTR ->
                    List.of(
                            new DnsRecord.Name("p" + dice + ".example.com"),
                            new DnsRecord.Name("..example.com"));
            case AAAA, CNAME, NS -> List.of();
        };
    }
}
