package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Origin;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.AskedAnswer;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

class DnsRecordsTest {
    private static final Officer OFFICER =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final DnsQuestion SPF = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);
    private static final DnsQuestion KEY =
            new DnsQuestion("s1._domainkey.example.jp", DnsQuestion.Type.TXT);
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final DnsRecords records = new DnsRecords(store.exhibits(), store.journal());

    @Test
    void the_snapshot_nearest_to_the_mail_answers() {
        seal(MAY, SPF, "v=spf1 -all");
        seal(JUNE, SPF, "v=spf1 +all");

        assertThat(answer(SPF, MAY.plusSeconds(60))).isEqualTo("v=spf1 -all");
        assertThat(answer(SPF, JUNE.minusSeconds(60))).isEqualTo("v=spf1 +all");
    }

    @Test
    void a_snapshot_is_an_exhibit_told_in_the_journal_and_found_again() {
        DnsRecords.Held held = seal(MAY, SPF, "v=spf1 -all");

        assertThat(store.exhibits().cameAs(Origin.Kind.DNS_ANSWERS))
                .singleElement()
                .satisfies(e -> assertThat(e.hash()).isEqualTo(held.exhibit()));
        assertThat(store.journal().from(1, 10))
                .extracting(r -> r.entry().action())
                .contains("dns.sealed");
        assertThat(new DnsRecords(store.exhibits(), store.journal()).all()).containsExactly(held);
    }

    @Test
    void a_key_of_another_time_is_offered_from_the_attic_and_marked() {
        seal(MAY, KEY, "v=DKIM1; p=AAAA");
        seal(JUNE, KEY, "v=DKIM1; p=AAAA");

        assertThat(records.attic().at(KEY.name()))
                .singleElement()
                .satisfies(
                        seen -> {
                            assertThat(seen.first()).isEqualTo(MAY);
                            assertThat(seen.last()).isEqualTo(JUNE);
                        });
    }

    @Test
    void what_the_provider_stated_answers_where_no_snapshot_does() {
        Statement statement =
                new Statement(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of("example.jp/TXT", List.of("v=spf1 ~all")),
                        List.of(),
                        Optional.empty(),
                        false,
                        List.of());

        DnsAnswer answer = records.sourceFor(Optional.of(MAY), statement).ask(SPF);

        assertThat(answer.all(DnsRecord.Text.class).get(0).joined()).isEqualTo("v=spf1 ~all");
        assertThat(records.sourceFor(Optional.of(MAY), statement).ask(KEY).status())
                .isEqualTo(DnsAnswer.Status.NOT_RECORDED);
    }

    @Test
    void what_is_no_snapshot_is_refused_before_it_is_sealed() {
        assertThatThrownBy(() -> records.seal("{}".getBytes(), "x.json", OFFICER, MAY))
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("dns.snapshot-unreadable");
        assertThat(store.exhibits().count()).isZero();
    }

    private String answer(DnsQuestion question, Instant received) {
        DnsSource source = records.sourceFor(Optional.of(received), Statement.NOTHING);
        return source.ask(question).all(DnsRecord.Text.class).get(0).joined();
    }

    private DnsRecords.Held seal(Instant at, DnsQuestion question, String text) {
        DnsAnswer answer =
                new DnsAnswer(
                        question,
                        DnsAnswer.Status.ANSWERED,
                        List.of(new DnsRecord.Text(List.of(text))),
                        Optional.of(at),
                        "192.0.2.53");
        DnsSnapshot snapshot =
                new DnsSnapshot(
                        at, "192.0.2.53", List.of(new AskedAnswer(answer, Optional.empty())));
        return records.seal(snapshot.toBytes(), "answers-" + at + ".json", OFFICER, at);
    }
}
