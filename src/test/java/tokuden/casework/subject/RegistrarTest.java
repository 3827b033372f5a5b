package tokuden.casework.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.work.Desk.SUZUKI;
import static tokuden.casework.work.Desk.TANAKA;
import static tokuden.casework.work.Desk.granted;
import static tokuden.casework.work.Desk.lacks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.casework.Case;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Desk;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Logged;
import tokuden.casework.work.SuspicionRaised;
import tokuden.evidence.Sha256;
import tokuden.law.LawFiles;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.ProcedureFiles;

class RegistrarTest {
    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 10);
    private static final Mark DOMAIN = Mark.read(Mark.Kind.DOMAIN, "example.jp").orElseThrow();
    private static final Mark ADDRESS =
            Mark.read(Mark.Kind.ADDRESS, "Shop@Example.jp").orElseThrow();

    private final Desk desk = new Desk();
    private final Registrar registrar =
            new Registrar(
                    desk.store.subjects(),
                    desk.store.journal(),
                    Clock.fixed(Desk.NOW, ZoneOffset.UTC));
    private final OrderBreachWatch watch =
            new OrderBreachWatch(
                    desk.store.subjects(),
                    desk.store.cases(),
                    desk.recording,
                    new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped()));

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, Shop@Example.JP, shop@example.jp",
        "DOMAIN, .Example.JP., example.jp",
        "PHONE, ０３－００００－００００, 0300000000",
        "PHONE, +81 3 0000 0000, +81300000000",
        "IP, 192.0.2.1, 192.0.2.1",
    })
    void a_mark_is_kept_in_canonical_writing(Mark.Kind kind, String typed, String value) {
        assertThat(Mark.read(kind, typed)).map(Mark::value).contains(value);
    }

    @Test
    void a_name_with_private_characters_is_refused_and_ivs_is_kept() {
        assertThat(lacks(registrar.register(named("\uE000田"), SUZUKI)))
                .containsExactly("subject.private-use");
        SubjectFile file = granted(registrar.register(named("葛\uDB40\uDD00城𠮷"), SUZUKI));
        assertThat(file.subject().name()).isEqualTo("葛\uDB40\uDD00城𠮷");
        assertThat(lacks(registrar.register(named(" "), TANAKA)))
                .containsExactly("officer.not-investigator", "subject.no-name");
    }

    @Test
    void what_everybody_uses_ties_nobody() {
        long id = register("株式会社例");

        assertThat(
                        lacks(
                                registrar.tie(
                                        id,
                                        Mark.read(Mark.Kind.DOMAIN, "gmail.com").orElseThrow(),
                                        "差出人",
                                        SUZUKI)))
                .containsExactly("mark.common");
        assertThat(lacks(registrar.tie(id, DOMAIN, " ", SUZUKI)))
                .containsExactly("subject.no-reason");
    }

    @Test
    void what_is_found_about_two_stands_in_the_files_of_both_and_may_change() {
        long one = register("甲");
        long two = register("乙");
        granted(registrar.compare(one, compared(two, SubjectEntry.Likeness.UNDECIDED), SUZUKI));
        granted(registrar.compare(two, compared(one, SubjectEntry.Likeness.SAME), SUZUKI));

        assertThat(file(one).sameAs()).containsExactly(two);
        assertThat(file(two).sameAs()).containsExactly(one);
        granted(registrar.compare(one, compared(two, SubjectEntry.Likeness.DISTINCT), SUZUKI));
        assertThat(file(two).sameAs()).isEmpty();
        assertThat(lacks(registrar.compare(one, compared(one, SubjectEntry.Likeness.SAME), SUZUKI)))
                .containsExactly("subject.itself");
    }

    @Test
    void a_mail_after_the_order_raises_a_suspicion_once_with_before_and_after() {
        Case ordered = underOrder(register("株式会社例"));

        List<Logged> before = watch.look(List.of(seen(1, ARRIVED.minusDays(5))), SUZUKI);
        List<Logged> onTheDay = watch.look(List.of(seen(2, ARRIVED)), SUZUKI);
        List<Logged> after = watch.look(List.of(seen(3, ARRIVED.plusDays(1))), SUZUKI);
        List<Logged> again = watch.look(List.of(seen(3, ARRIVED.plusDays(1))), SUZUKI);

        assertThat(before).isEmpty();
        assertThat(onTheDay).isEmpty();
        assertThat(again).isEmpty();
        SuspicionRaised raised = (SuspicionRaised) after.get(0).entry();
        assertThat(after.get(0).in()).isEqualTo(ordered.number());
        assertThat(raised.orderArrived()).isEqualTo(ARRIVED);
        assertThat(raised.table())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.before().mails()).isEqualTo(2);
                            assertThat(row.before().first()).contains(ARRIVED.minusDays(5));
                            assertThat(row.after().mails()).isEqualTo(1);
                        });
        assertThat(desk.sheet(ordered).suspicions()).hasSize(1);
    }

    @Test
    void a_mail_of_one_who_is_the_same_raises_it_too_and_of_a_distinct_one_not() {
        long one = register("甲");
        long two = register("乙");
        underOrder(one);
        granted(registrar.untie(one, DOMAIN, "移管", SUZUKI));
        granted(registrar.tie(two, DOMAIN, "差出人", SUZUKI));

        assertThat(watch.look(List.of(seen(4, ARRIVED.plusDays(2))), SUZUKI)).isEmpty();
        granted(registrar.compare(one, compared(two, SubjectEntry.Likeness.SAME), SUZUKI));
        assertThat(watch.look(List.of(seen(5, ARRIVED.plusDays(2))), SUZUKI)).hasSize(1);
    }

    private Case underOrder(long subject) {
        Case in = desk.aCaseWith(1);
        Clerk clerk = new Clerk(desk.recording);
        LocalDate today = LocalDate.of(2026, 4, 1);
        FactStated made = new FactStated(FactKind.ORDER_MADE, ARRIVED.minusDays(4), "", "命令書");
        FactStated arrived = new FactStated(FactKind.ORDER_ARRIVED, ARRIVED, "", "配達証明");
        granted(clerk.state(in.number(), made, today, SUZUKI));
        granted(clerk.state(in.number(), arrived, today, SUZUKI));
        granted(registrar.tie(subject, DOMAIN, "差出人", SUZUKI));
        granted(registrar.behind(subject, in.number(), "登記", SUZUKI));
        return in;
    }

    private static Subjects.Sighting seen(int mail, LocalDate day) {
        return new Subjects.Sighting(
                Sha256.of(new byte[] {(byte) mail}), day, List.of(ADDRESS, DOMAIN));
    }

    private static SubjectEntry.Compared compared(long other, SubjectEntry.Likeness likeness) {
        return new SubjectEntry.Compared(other, likeness, "登記簿");
    }

    private long register(String name) {
        return granted(registrar.register(named(name), SUZUKI)).subject().id();
    }

    private SubjectFile file(long id) {
        return desk.store.subjects().find(id).orElseThrow();
    }

    private static Subject named(String name) {
        return new Subject(
                0, Subject.Kind.COMPANY, name, "", "東京都", "", Optional.empty(), List.of(), "");
    }
}
