package tokuden.casework.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.work.Desk.SUZUKI;
import static tokuden.casework.work.Desk.TANAKA;
import static tokuden.casework.work.Desk.granted;
import static tokuden.casework.work.Desk.lacks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.casework.Case;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Desk;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Logged;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Recording;
import tokuden.law.LawFiles;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.memory.MemoryRemoval;
import tokuden.office.Officer;
import tokuden.office.Role;

class DisposalTest {
    private static final Officer MORI = new Officer("mori", "森", "係長", Set.of(Role.INVESTIGATION));
    private static final Officer INOUE = new Officer("inoue", "井上", "課長", Set.of(Role.APPROVAL));
    private static final DisposalAsked DISCARD =
            new DisposalAsked(DisposalAsked.Fate.DISCARD, "保存期間満了");

    private final Desk desk = new Desk();
    private final MemoryRemoval shredder = new MemoryRemoval();
    private final Case in = desk.aCaseWith(2);

    /** Closed on 1 April 2026: kept from 1 April 2027 until 31 March 2032. */
    private Case closed() {
        granted(new Clerk(desk.recording).close(in.number(), "警告で終結", SUZUKI));
        return in;
    }

    private Disposal on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneOffset.UTC);
        Recording recording = new Recording(desk.store.log(), desk.store.journal(), clock);
        Clockwork clockwork = new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped());
        return new Disposal(recording, new Retention(clockwork), shredder, Locale.JAPANESE);
    }

    private void state(FactKind kind, String day) {
        FactStated fact = new FactStated(kind, LocalDate.parse(day), "", "");
        granted(
                new Clerk(desk.recording)
                        .state(in.number(), fact, LocalDate.of(2040, 1, 1), SUZUKI));
    }

    @Test
    void a_case_is_kept_five_fiscal_years_after_it_was_closed() {
        closed();

        assertThat(on("2032-03-31").keeping(in).until()).contains(LocalDate.of(2032, 3, 31));
        assertThat(lacks(on("2032-03-31").ask(in, DISCARD, SUZUKI)))
                .containsExactly("retention.running");
        assertThat(lacks(on("2032-04-01").ask(in, DISCARD, SUZUKI))).isEmpty();
    }

    @Test
    void an_open_case_is_never_disposed_of() {
        assertThat(lacks(on("2050-01-01").ask(in, DISCARD, SUZUKI)))
                .contains("case.not-closed", "retention.no-period");
    }

    @Test
    void a_lawsuit_without_an_end_forbids_it_and_its_end_lengthens_the_period() {
        state(FactKind.LAWSUIT_FILED, "2026-04-01");
        closed();
        assertThat(lacks(on("2040-04-01").ask(in, DISCARD, SUZUKI)))
                .containsExactly("retention.lawsuit-pending");

        granted(new Clerk(desk.recording).reopen(in.number(), "判決", SUZUKI));
        state(FactKind.LAWSUIT_ENDED, "2028-05-01");
        closed();

        Keeping keeping = on("2039-03-31").keeping(in);
        assertThat(keeping.until()).contains(LocalDate.of(2039, 3, 31));
        assertThat(lacks(on("2039-04-01").ask(in, DISCARD, SUZUKI))).isEmpty();
    }

    @Test
    void an_objection_without_a_ruling_forbids_it() {
        state(FactKind.OBJECTION_MADE, "2026-03-30");
        closed();

        assertThat(lacks(on("2040-04-01").ask(in, DISCARD, SUZUKI)))
                .containsExactly("retention.objection-pending");
    }

    @Test
    void limitation_of_a_mail_that_stands_still_forbids_it() {
        state(FactKind.LIMITATION_STOPPED, "2026-03-30");
        closed();

        assertThat(lacks(on("2040-04-01").ask(in, DISCARD, SUZUKI)))
                .containsExactly("retention.clock-running");
    }

    @Test
    void a_hold_stops_it_at_any_point_until_an_approver_lifts_it() {
        closed();
        Disposal later = on("2033-01-01");
        Logged asked = granted(later.ask(in, DISCARD, SUZUKI));
        Logged hold = granted(later.hold(in, "情報公開請求", SUZUKI));

        assertThat(lacks(later.agree(in, asked.id(), TANAKA))).containsExactly("retention.held");
        assertThat(lacks(later.lift(in, hold.id(), "不要", SUZUKI)))
                .containsExactly("retention.not-approver");
        granted(later.lift(in, hold.id(), "開示済み", TANAKA));
        assertThat(later.keeping(in).free()).isTrue();
        assertThat(lacks(later.lift(in, hold.id(), "再び", TANAKA)))
                .containsExactly("retention.no-hold");
    }

    @Test
    void two_others_agree_one_of_them_an_approver() {
        closed();
        Disposal later = on("2033-01-01");
        Logged asked = granted(later.ask(in, DISCARD, SUZUKI));

        assertThat(lacks(later.ask(in, DISCARD, SUZUKI)))
                .containsExactly("retention.already-asked");
        assertThat(lacks(later.agree(in, asked.id(), SUZUKI))).containsExactly("retention.own");
        granted(later.agree(in, asked.id(), MORI));
        assertThat(lacks(later.agree(in, asked.id(), MORI))).containsExactly("retention.twice");
        assertThat(keys(later.beforeCarryingOut(in, List.of(MORI))))
                .containsExactly("retention.needs-two");
        granted(later.agree(in, asked.id(), INOUE));

        assertThat(later.beforeCarryingOut(in, List.of(MORI, INOUE))).isEmpty();
        assertThat(later.keeping(in).agreed()).containsExactly("mori", "inoue");
    }

    @Test
    void carrying_it_out_asks_everything_again() {
        closed();
        Disposal later = on("2033-01-01");
        Logged asked = granted(later.ask(in, DISCARD, SUZUKI));
        granted(later.agree(in, asked.id(), TANAKA));
        granted(later.agree(in, asked.id(), INOUE));
        granted(later.hold(in, "訴訟の予告", SUZUKI));

        assertThat(keys(later.beforeCarryingOut(in, List.of(TANAKA, INOUE))))
                .containsExactly("retention.held");
    }

    @Test
    void cases_whose_period_is_over_are_listed_with_what_still_forbids_it() {
        closed();
        Disposal later = on("2033-01-01");

        assertThat(later.due(desk.store.board(), desk.store.cases(), LocalDate.of(2032, 3, 30), 9))
                .isEmpty();
        assertThat(later.due(desk.store.board(), desk.store.cases(), LocalDate.of(2032, 3, 31), 9))
                .extracting(Keeping::in)
                .containsExactly(in.number());
    }

    @Test
    void what_two_agreed_to_is_carried_out_on_their_terms() {
        closed();
        Disposal later = on("2033-01-01");
        Logged asked = granted(later.ask(in, DISCARD, SUZUKI));
        granted(later.agree(in, asked.id(), TANAKA));
        assertThat(lacks(later.carryOut(in, List.of(TANAKA, INOUE), SUZUKI)))
                .containsExactly("retention.needs-two");
        assertThat(shredder.done).isEmpty();
        granted(later.agree(in, asked.id(), MORI));

        assertThat(lacks(later.carryOut(in, List.of(TANAKA, MORI), INOUE)))
                .containsExactly("retention.no-right-to-carry-out");
        granted(later.carryOut(in, List.of(TANAKA, MORI), MORI));

        DisposedCase terms = shredder.done.get(0);
        assertThat(terms.agreedBy()).containsExactly("tanaka", "mori");
        assertThat(terms.askedBy()).isEqualTo("suzuki");
        assertThat(terms.keptUntil()).isEqualTo("2032-03-31");
    }

    @Test
    void a_transfer_needs_the_receipt_of_a_package_and_a_store_its_keys() {
        closed();
        Disposal later = on("2033-01-01");
        DisposalAsked transfer = new DisposalAsked(DisposalAsked.Fate.ARCHIVES, "歴史公文書等");
        Logged asked = granted(later.ask(in, transfer, SUZUKI));
        granted(later.agree(in, asked.id(), TANAKA));
        granted(later.agree(in, asked.id(), MORI));

        assertThat(lacks(later.carryOut(in, List.of(TANAKA, MORI), SUZUKI)))
                .containsExactly("retention.not-handed-over");
        desk.recording.enter(
                in.number(),
                SUZUKI,
                new PackageReceived("P-1", LocalDate.of(2032, 12, 1), "公文書館", ""));
        shredder.keys = false;
        assertThat(lacks(later.carryOut(in, List.of(TANAKA, MORI), SUZUKI)))
                .containsExactly("retention.not-encrypted");
        shredder.keys = true;
        granted(later.carryOut(in, List.of(TANAKA, MORI), SUZUKI));
        assertThat(shredder.done).hasSize(1);
    }

    @Test
    void a_hold_and_a_wish_need_a_reason() {
        closed();

        assertThat(lacks(on("2033-01-01").hold(in, " ", SUZUKI)))
                .containsExactly("retention.no-reason");
        assertThat(
                        lacks(
                                on("2033-01-01")
                                        .ask(
                                                in,
                                                new DisposalAsked(DisposalAsked.Fate.ARCHIVES, ""),
                                                SUZUKI)))
                .containsExactly("retention.no-reason");
    }

    private static List<String> keys(List<tokuden.casework.Lack> lacks) {
        return lacks.stream().map(tokuden.casework.Lack::key).toList();
    }
}
