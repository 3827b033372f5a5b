package tokuden.casework.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.approval.Drafted.SUZUKI;
import static tokuden.casework.approval.Drafted.lacks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;

class ContradictionGuardTest {
    private static final Party OTHER = new Party("株式会社霊", "東京都", "例太郎", Party.Part.SENDER);

    private final Drafted office = new Drafted();
    private final Draft draft = office.written();
    private final Case in = office.store.cases().find(draft.caseNumber()).orElseThrow();
    private final Basis basis = draft.newest().basis();

    @Test
    void a_sound_draft_contradicts_nothing() {
        assertThat(office.guard.check(draft, in)).isEmpty();
    }

    @Test
    void a_determination_withdrawn_or_made_anew_is_named() {
        Determination cited = basis.determinations().get(0);
        Case undone = in.undetermined(cited.findingId());
        Determination anew =
                new Determination(
                        cited.findingId(),
                        cited.mail(),
                        cited.sentOn(),
                        cited.edition(),
                        cited.breach(),
                        cited.item(),
                        cited.provision(),
                        cited.verdict(),
                        cited.grounds(),
                        cited.by(),
                        cited.at(),
                        "別の理由");

        assertThat(keys(draft, undone)).containsExactly("contradiction.determination");
        assertThat(keys(draft, undone.determined(anew)))
                .containsExactly("contradiction.determination");
    }

    @Test
    void an_exhibit_that_is_not_there_is_named_wherever_it_is_cited() {
        Passage gone = new Passage(Sha256.of(new byte[] {9}), "body:1", 0, 1, "x");
        DraftText text =
                new DraftText("題", "", List.of(new Paragraph("p1", "文", List.of(gone), List.of())));

        assertThat(office.guard.check(with(text, basis), in))
                .containsExactly(new Contradiction.ExhibitMissing(gone.exhibit()));
    }

    @Test
    void a_mail_that_is_another_in_the_case_is_named() {
        CaseMail mail = basis.mails().get(0);
        CaseMail other = new CaseMail(mail.exhibit(), mail.sentAt(), mail.from(), "別の件名");

        assertThat(keys(with(basis(List.of(other), basis.days())), in))
                .containsExactly("contradiction.mail");
    }

    @Test
    void days_that_disagree_are_named() {
        CaseMail mail = basis.mails().get(0);
        CaseMail later =
                new CaseMail(
                        mail.exhibit(),
                        Optional.of(Instant.parse("2026-04-03T16:00:00Z")),
                        mail.from(),
                        mail.subject());
        Case moved =
                new Case(
                        in.number(),
                        in.title(),
                        in.openedAt(),
                        in.parties(),
                        List.of(later),
                        in.determinations(),
                        in.stage(),
                        in.version());

        assertThat(keys(with(basis(List.of(later), basis.days())), moved))
                .containsExactly("contradiction.days.sent");
        assertThat(keys(with(basis(basis.mails(), days("2026-05-20", "2026-05-16"))), in))
                .containsExactly("contradiction.days.order");
        assertThat(
                        keys(
                                with(
                                        basis(
                                                basis.mails(),
                                                new TreeMap<>(
                                                        Map.of(
                                                                ContradictionGuard.ACT,
                                                                LocalDate.of(2026, 4, 1))))),
                                in))
                .containsExactly("contradiction.days.act-sent");
    }

    @Test
    void an_addressee_not_written_as_in_case_or_register_is_named() {
        ContradictionGuard registered =
                new ContradictionGuard(office.store.exhibits(), (party, of) -> Optional.of(OTHER));

        assertThat(office.guard.check(draft, in.withParties(List.of(OTHER))))
                .containsExactly(
                        new Contradiction.AddresseeDiffers(
                                basis.addressees().get(0), "株式会社霊 / 東京都 / 例太郎"));
        assertThat(registered.check(draft, in))
                .containsExactly(
                        new Contradiction.AddresseeDiffers(
                                basis.addressees().get(0), "株式会社霊 / 東京都 / 例太郎"));
    }

    @Test
    void nothing_circulates_and_nothing_is_decided_while_a_contradiction_stands() {
        Draft waiting = office.atTheDecision();
        Case now = office.store.cases().find(waiting.caseNumber()).orElseThrow();
        office.store.cases().keep(now.withParties(List.of(OTHER)));
        office.store.cases().keep(in.withParties(List.of(OTHER)));

        assertThat(lacks(office.drafting.circulate(draft, SUZUKI)))
                .containsExactly("contradiction.addressee");
        assertThat(lacks(office.circulation.decide(waiting, Drafted.TAKAHASHI)))
                .containsExactly("contradiction.addressee");
        assertThat(office.circulation.page(waiting).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.in(Locale.ENGLISH)).contains("株式会社霊"));
    }

    private List<String> keys(Draft of, Case against) {
        return office.guard.check(of, against).stream().map(c -> c.lack().key()).toList();
    }

    private static SortedMap<String, LocalDate> days(String arrived, String due) {
        return new TreeMap<>(
                Map.of(
                        ContradictionGuard.NOTICE_ARRIVED, LocalDate.parse(arrived),
                        ContradictionGuard.EXPLANATION_DUE, LocalDate.parse(due)));
    }

    private Basis basis(List<CaseMail> mails, SortedMap<String, LocalDate> days) {
        return new Basis(basis.addressees(), basis.determinations(), mails, days);
    }

    private Draft with(Basis other) {
        return with(draft.newest().text(), other);
    }

    private Draft with(DraftText text, Basis other) {
        Version next = new Version(2, text, other, SUZUKI, Drafted.NOW);
        return draft.with(next, draft.standing());
    }
}
