package tokuden.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.Provision;
import tokuden.memory.FreeRules;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.work.CancelledException;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class ReexaminationTest {
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Officer INVESTIGATOR =
            new Officer("u1", "調査担当", "調査担当", Set.of(Role.INVESTIGATION));
    private static final Officer HEAD = new Officer("u2", "課長", "課長", Set.of(Role.APPROVAL));
    private static final Sha256 FIRST = Sha256.of(new byte[] {1});
    private static final Sha256 SECOND = Sha256.of(new byte[] {2});
    private static final Sha256 THIRD = Sha256.of(new byte[] {3});

    private final MemoryStore store = new MemoryStore();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Caseworker worker =
            new Caseworker(
                    store.cases(), store.register(), store.journal(), clock, new FreeRules());
    private final Map<Sha256, Examination> today = new HashMap<>();
    private Case one;

    @BeforeEach
    void three_mails_examined_before() {
        List<Report> reports = List.of(report(FIRST), report(SECOND), report(THIRD));
        one = worker.open("事案", reports, INVESTIGATOR);
        for (Sha256 mail : List.of(FIRST, SECOND, THIRD)) {
            store.examinations().keep(List.of(examination(mail, Result.UNDECIDABLE, "rules-1")));
            today.put(mail, examination(mail, Result.UNDECIDABLE, "rules-2"));
        }
    }

    @Test
    void only_what_comes_out_otherwise_is_kept_beside_the_older_one() {
        today.put(SECOND, examination(SECOND, Result.SUSPECTED, "rules-2"));

        Reexamination.Outcome outcome = granted(again(INVESTIGATOR, Progress.UNWATCHED));

        assertThat(outcome.examined()).isEqualTo(3);
        assertThat(outcome.findings())
                .extracting(f -> f.mail().exhibit(), f -> f.change().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(SECOND, "CONSENT"));
        assertThat(store.examinations().history(SECOND))
                .extracting(Examination::rulePack)
                .containsExactly("rules-1", "rules-2");
        assertThat(store.examinations().history(FIRST)).hasSize(1);
    }

    @Test
    void a_mail_examined_for_the_first_time_is_kept_and_counted_but_changes_nothing() {
        Sha256 fresh = Sha256.of(new byte[] {4});
        one = worker.addMails(one, List.of(report(fresh)), INVESTIGATOR);
        today.put(fresh, examination(fresh, Result.SUSPECTED, "rules-2"));

        Reexamination.Outcome outcome = granted(again(INVESTIGATOR, Progress.UNWATCHED));

        assertThat(outcome.first()).isEqualTo(1);
        assertThat(outcome.findings()).isEmpty();
        assertThat(store.examinations().of(fresh)).isPresent();
    }

    @Test
    void what_a_person_determined_stays_and_is_named_where_its_finding_changed() {
        Finding finding = examination(FIRST, Result.UNDECIDABLE, "").findings().get(0);
        Caseworker.Judgement breach =
                new Caseworker.Judgement(Determination.Verdict.BREACH, "申述による");
        one = worker.determine(one, finding, breach, INVESTIGATOR).match(c -> c, r -> one);
        today.put(FIRST, examination(FIRST, Result.CLEAR, "rules-2"));

        Reexamination.Outcome outcome = granted(again(INVESTIGATOR, Progress.UNWATCHED));

        assertThat(outcome.findings().get(0).determination()).isPresent();
        assertThat(store.cases().find(one.number()).orElseThrow().determinations()).hasSize(1);
    }

    @Test
    void a_mail_that_cannot_be_read_does_not_stop_the_rest() {
        today.remove(FIRST);
        today.put(THIRD, examination(THIRD, Result.CLEAR, "rules-2"));

        Reexamination.Outcome outcome = granted(again(INVESTIGATOR, Progress.UNWATCHED));

        assertThat(outcome.examined()).isEqualTo(2);
        assertThat(outcome.failed())
                .extracting(f -> f.trouble().key())
                .containsExactly("exhibit.unknown");
        assertThat(outcome.changed())
                .extracting(Reexamination.Changed::mail)
                .containsExactly(THIRD);
    }

    @Test
    void what_was_done_before_it_was_stopped_stays_and_is_on_record() {
        today.put(FIRST, examination(FIRST, Result.CLEAR, "rules-2"));
        today.put(THIRD, examination(THIRD, Result.CLEAR, "rules-2"));

        Reexamination.Outcome outcome =
                granted(
                        again(
                                INVESTIGATOR,
                                (done, total, what) -> {
                                    if (done == 2) {
                                        throw new CancelledException();
                                    }
                                }));

        assertThat(outcome.stopped()).isTrue();
        assertThat(store.examinations().history(FIRST)).hasSize(2);
        assertThat(store.examinations().history(THIRD)).hasSize(1);
        assertThat(store.journal().head().orElseThrow().entry().particulars())
                .containsEntry("examined", "2")
                .containsEntry("rulePack", "rules-2")
                .containsEntry("changed", FIRST.hex());
    }

    @Test
    void only_an_investigator_examines_anew() {
        List<String> lacks =
                again(HEAD, Progress.UNWATCHED)
                        .match(
                                done -> List.of(),
                                refusal -> refusal.lacks().stream().map(Lack::key).toList());

        assertThat(lacks).containsExactly("officer.not-investigator");
    }

    private Answer<Reexamination.Outcome> again(Officer by, Progress progress) {
        return new Reexamination(store.examinations(), in -> this::examined, store.journal(), clock)
                .repeat(one, by, progress);
    }

    private Examination examined(Sha256 mail) {
        return Optional.ofNullable(today.get(mail))
                .orElseThrow(() -> new TroubleException("exhibit.unknown", mail.hex()));
    }

    private static Examination examination(Sha256 mail, Result result, String rulePack) {
        EditionKey edition = new EditionKey(LocalDate.of(2008, 12, 1));
        Finding finding =
                new Finding(
                        mail,
                        edition,
                        Breach.CONSENT,
                        Optional.empty(),
                        new Provision(Provision.Text.ACT, "第3条第1項", true),
                        result,
                        new Reason("consent.not-stated"),
                        List.of());
        return new Examination(
                mail,
                Optional.of(LocalDate.of(2009, 4, 1)),
                Optional.of(edition),
                Advertising.YES,
                List.of(finding),
                Optional.empty(),
                List.of(),
                rulePack);
    }

    private static Report report(Sha256 mail) {
        return new Report(
                0,
                mail,
                "a.eml",
                Channel.INFORMATION,
                Provenance.ORIGINAL,
                NOW,
                "件名",
                "shop@example.jp",
                Optional.of(Instant.parse("2009-04-01T00:00:00Z")),
                Statement.NOTHING);
    }

    private static Reexamination.Outcome granted(Answer<Reexamination.Outcome> answer) {
        return answer.match(
                Function.identity(),
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }
}
