package tokuden.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.Provision;
import tokuden.memory.FreeRules;
import tokuden.memory.MemoryStore;
import tokuden.office.JournalRecord;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;

class GroupDeterminationTest {
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Officer INVESTIGATOR =
            new Officer("u1", "調査担当", "調査担当", Set.of(Role.INVESTIGATION));
    private static final Officer HEAD = new Officer("u2", "課長", "課長", Set.of(Role.APPROVAL));
    private static final Caseworker.Judgement BREACH =
            new Caseworker.Judgement(Determination.Verdict.BREACH, "表示がない");
    private static final EditionKey OF_2005 = new EditionKey(LocalDate.of(2005, 11, 1));
    private static final EditionKey OF_2002 = new EditionKey(LocalDate.of(2002, 7, 1));

    private final MemoryStore store = new MemoryStore();
    private final Caseworker worker =
            new Caseworker(
                    store.cases(),
                    store.register(),
                    store.journal(),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new FreeRules());

    @Test
    void numbered_mails_of_one_campaign_are_determined_together_and_recorded_one_by_one() {
        Case one = aCase(3);
        GroupDetermination group =
                group(
                        one,
                        finding(1, "春の特別ご優待 第1弾"),
                        finding(2, "春の特別ご優待　第２弾"),
                        finding(3, "春の特別ご優待第30弾"));

        Case determined = granted(worker.determine(one, group, BREACH, INVESTIGATOR));

        assertThat(group.leftOut()).isEmpty();
        assertThat(determined.breaches())
                .extracting(Determination::mail)
                .containsExactly(mail(1), mail(2), mail(3));
        assertThat(actions())
                .containsExactly("case.determined", "case.determined", "case.determined");
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_whose_finding_differs_is_left_out_and_named(GroupDetermination.Difference why) {
        Case one = aCase(2);
        Case before =
                why == GroupDetermination.Difference.ALREADY_DETERMINED
                        ? granted(worker.determine(one, finding(2, "件名"), BREACH, INVESTIGATOR))
                        : one;

        GroupDetermination group =
                GroupDetermination.of(before, finding(1, "件名"), List.of(otherwise(why)));

        assertThat(group.alike()).extracting(Finding::mail).containsExactly(mail(1));
        assertThat(group.leftOut()).containsExactly(new GroupDetermination.LeftOut(mail(2), why));
        assertThat(group.leftOut().get(0).text().in(Locale.JAPANESE)).isNotBlank();
    }

    @Test
    void under_the_other_edition_each_mail_keeps_the_day_that_its_own_times_allow() {
        Case one = aCase(3);
        Finding model = underOf2002(1);
        GroupDetermination group =
                GroupDetermination.of(
                        one,
                        model,
                        List.of(straddling(2, 30), straddling(3, 29), straddling(1, 31)));
        LocalDate last = LocalDate.of(2005, 10, 31);

        Case determined =
                granted(
                        worker.determine(
                                one,
                                group,
                                new Caseworker.Judgement(
                                        Determination.Verdict.BREACH, "表示がない", Optional.of(last)),
                                INVESTIGATOR));

        assertThat(group.leftOut()).isEmpty();
        assertThat(determined.breaches())
                .extracting(Determination::sentOn)
                .containsExactly(last, last.minusDays(1), last.minusDays(2));
        assertThat(determined.breaches()).extracting(Determination::edition).containsOnly(OF_2002);
        Answer<Case> again = worker.determine(determined, finding(2, "件名"), BREACH, INVESTIGATOR);
        List<Lack> lacks = again.match(c -> List.of(), Refusal::lacks);
        assertThat(lacks).extracting(Lack::key).containsExactly("determination.other-edition");
    }

    private static Finding underOf2002(int mail) {
        Finding now = finding(mail, "件名");
        return new Finding(
                now.mail(),
                OF_2002,
                now.breach(),
                now.item(),
                now.provision(),
                now.result(),
                now.reason(),
                now.grounds());
    }

    private static Examination straddling(int mail, int october) {
        Examination main = examined(finding(mail, "件名"));
        tokuden.examination.Applicability covered =
                new tokuden.examination.Applicability(
                        Advertising.YES,
                        false,
                        tokuden.examination.Applicability.Covered.YES,
                        new Reason("applicability.advertising"),
                        "",
                        List.of());
        return new Examination(
                main.mail(),
                main.sentOn(),
                main.edition(),
                main.advertising(),
                main.findings(),
                main.applicability(),
                List.of(
                        new Examination.Also(
                                LocalDate.of(2005, 10, october),
                                OF_2002,
                                covered,
                                List.of(underOf2002(mail)))),
                "");
    }

    @Test
    void what_was_determined_in_one_act_is_taken_back_in_one_act() {
        Case one = aCase(3);
        Case alone =
                granted(
                        worker.determine(
                                one,
                                finding(3, "件名"),
                                new Caseworker.Judgement(Determination.Verdict.BREACH, "別の理由"),
                                INVESTIGATOR));
        Case both =
                granted(
                        worker.determine(
                                alone,
                                group(alone, finding(1, "件名"), finding(2, "件名")),
                                BREACH,
                                INVESTIGATOR));

        Case back = granted(worker.undetermineGroup(both, finding(2, "件名").id(), INVESTIGATOR));

        assertThat(back.determinations()).extracting(Determination::mail).containsExactly(mail(3));
        assertThat(actions()).endsWith("case.determination-undone", "case.determination-undone");
    }

    @Test
    void if_anything_lacks_for_one_nothing_is_determined() {
        Case one = aCase(1);

        Answer<Case> answer =
                worker.determine(one, group(one, finding(1, "件名"), finding(2, "件名")), BREACH, HEAD);

        assertThat(lacks(answer))
                .containsExactly("officer.not-investigator", "determination.mail-not-in-case");
        assertThat(store.cases().find(one.number()).orElseThrow().determinations()).isEmpty();
    }

    @Test
    void a_mail_is_not_determined_a_breach_under_two_editions() {
        Case under2005 =
                granted(worker.determine(aCase(1), finding(1, "件名"), BREACH, INVESTIGATOR));
        Finding under2002 = finding(1, OF_2002, Result.SUSPECTED, "labelling.mark-missing", "件名");
        Caseworker.Judgement earlier =
                new Caseworker.Judgement(
                        Determination.Verdict.BREACH,
                        "受信記録による",
                        Optional.of(LocalDate.of(2005, 10, 31)));

        Answer<Case> refused = worker.determine(under2005, under2002, earlier, INVESTIGATOR);
        Case free = granted(worker.undetermine(under2005, finding(1, "件名").id(), INVESTIGATOR));
        Case again = granted(worker.determine(free, under2002, earlier, INVESTIGATOR));

        assertThat(lacks(refused)).containsExactly("determination.other-edition");
        assertThat(again.breaches())
                .extracting(Determination::sentOn)
                .containsExactly(LocalDate.of(2005, 10, 31));
    }

    private static Examination otherwise(GroupDetermination.Difference why) {
        return switch (why) {
            case NO_FINDING ->
                    new Examination(
                            mail(2),
                            Optional.empty(),
                            Optional.empty(),
                            Advertising.YES,
                            List.of());
            case OTHER_EDITION ->
                    examined(finding(2, OF_2002, Result.SUSPECTED, "labelling.mark-missing", "件名"));
            case OTHER_RESULT ->
                    examined(
                            finding(
                                    2,
                                    OF_2005,
                                    Result.UNDECIDABLE,
                                    "labelling.mark-missing",
                                    "件名"));
            case OTHER_REASON ->
                    examined(finding(2, OF_2005, Result.SUSPECTED, "labelling.mark-other", "件名"));
            case OTHER_GROUNDS -> examined(finding(2, "別の件名"));
            case ALREADY_DETERMINED -> examined(finding(2, "件名"));
        };
    }

    private static GroupDetermination group(Case in, Finding model, Finding... others) {
        return GroupDetermination.of(
                in, model, List.of(others).stream().map(GroupDeterminationTest::examined).toList());
    }

    private static Examination examined(Finding finding) {
        return new Examination(
                finding.mail(),
                Optional.of(LocalDate.of(2006, 4, 1)),
                Optional.of(finding.edition()),
                Advertising.YES,
                List.of(finding));
    }

    private static Finding finding(int mail, String subject) {
        return finding(mail, OF_2005, Result.SUSPECTED, "labelling.mark-missing", subject);
    }

    private static Finding finding(
            int mail, EditionKey edition, Result result, String reason, String subject) {
        return new Finding(
                mail(mail),
                edition,
                Breach.LABELLING,
                Optional.of(LabellingItem.AD_MARK),
                new Provision(Provision.Text.ACT, "第3条", true),
                result,
                new Reason(reason, "未承諾広告※", "header:Subject"),
                List.of(new Passage(mail(mail), "header:Subject", mail, mail + 9, subject)));
    }

    private Case aCase(int mails) {
        List<Report> reports =
                java.util.stream.IntStream.rangeClosed(1, mails)
                        .mapToObj(GroupDeterminationTest::report)
                        .toList();
        return worker.open("事案", reports, INVESTIGATOR);
    }

    private static Report report(int mail) {
        return new Report(
                mail,
                mail(mail),
                mail + ".eml",
                Channel.INFORMATION,
                Provenance.ORIGINAL,
                NOW,
                "件名",
                "shop@example.jp",
                Optional.of(Instant.parse("2006-04-01T00:00:00Z")),
                Statement.NOTHING);
    }

    private static Sha256 mail(int number) {
        return Sha256.of(new byte[] {(byte) number});
    }

    private List<String> actions() {
        return store.journal().from(2, 100).stream()
                .map(JournalRecord::entry)
                .map(e -> e.action())
                .toList();
    }

    private static Case granted(Answer<Case> answer) {
        return answer.match(
                Function.identity(),
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }

    private static List<String> lacks(Answer<Case> answer) {
        return answer.match(
                kept -> List.of(), refusal -> refusal.lacks().stream().map(Lack::key).toList());
    }
}
