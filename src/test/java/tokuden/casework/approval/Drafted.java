package tokuden.casework.approval;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.casework.Explanation;
import tokuden.casework.Lack;
import tokuden.casework.Necessity;
import tokuden.casework.Party;
import tokuden.casework.subject.RegisteredAddressees;
import tokuden.casework.work.StepSkipped;
import tokuden.evidence.Origin;
import tokuden.evidence.Passage;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.LawFiles;
import tokuden.law.Provision;
import tokuden.law.procedure.ActKind;
import tokuden.memory.MemoryStore;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.terminal.Workbench;

/** An office on duty with a case ready for decision, and drafts on it at every standing. */
public final class Drafted {
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    static final Officer SATO = new Officer("sato", "佐藤", "補佐", Set.of(Role.INVESTIGATION));
    static final Officer ITO = new Officer("ito", "伊藤", "他課長", Set.of(Role.APPROVAL));
    static final Officer TAKAHASHI = new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL));

    /** Everybody's roles at once: the drafter whose own approval is tried. */
    static final Officer ALMIGHTY = new Officer("almighty", "全権", "管理者", Set.of(Role.values()));

    private static final byte[] BYTES =
            "Subject: test\r\n\r\nbody\r\n".getBytes(StandardCharsets.UTF_8);
    static final Sha256 MAIL = Sha256.of(BYTES);

    final MemoryStore store = new MemoryStore();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final Workbench bench = new Workbench(store, LawFiles.shipped(), clock);
    final Caseworker worker = bench.caseworker();
    final ContradictionGuard guard =
            new ContradictionGuard(store.exhibits(), new RegisteredAddressees(store.subjects()));
    final Drafting drafting = bench.drafting();
    final ConfirmedSteps circulation;
    final OrderIssuing issuing = bench.orderIssuing();

    public Drafted() {
        this(List.of());
    }

    /** With further officers. */
    Drafted(List<Officer> more) {
        List<Officer> all = new ArrayList<>(List.of(SUZUKI, SATO, ITO, TAKAHASHI, ALMIGHTY));
        all.addAll(more);
        store.offices()
                .keep(
                        new Office(
                                "総務省", "課", "総基消", all, SignInRule.onDuty(Duration.ofMinutes(10))));
        circulation = new ConfirmedSteps(bench.circulation(), store, clock);
        Origin origin = new Origin("a.eml", Origin.Kind.FILE, NOW, "suzuki", Optional.empty());
        new Sealing(store.exhibits()).seal(BYTES, origin);
    }

    public MemoryStore store() {
        return store;
    }

    /** A case whose order may be decided. */
    public Case ready(Officer drafter) {
        Case named = determined(drafter);
        granted(bench.ladder().skip(named, new StepSkipped(ActKind.GUIDANCE, "緊急"), drafter));
        Case proposed = granted(worker.proposeOrder(named, new Necessity("必要"), "改善", drafter));
        LocalDate arrived = LocalDate.of(2026, 5, 2);
        Explanation offer = new Explanation(arrived, arrived.plusDays(14), "総務省", Optional.empty());
        Case offered = granted(worker.offerExplanation(proposed, offer, drafter));
        return granted(worker.conclude(offered, arrived.plusDays(15), "", drafter));
    }

    /** A case with a breach determined and its sender named. */
    Case determined(Officer drafter) {
        Case opened = worker.open("事案", List.of(report()), drafter);
        Caseworker.Judgement breach =
                new Caseworker.Judgement(Determination.Verdict.BREACH, "表示がない");
        Case determined = granted(worker.determine(opened, finding(), breach, drafter));
        Party sender = new Party("株式会社例", "東京都", "例太郎", Party.Part.SENDER);
        return granted(worker.nameParties(determined, List.of(sender), drafter));
    }

    static DraftText text(String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        for (String text : paragraphs) {
            Passage passage = new Passage(MAIL, "header:Subject", 0, 13, "test");
            all.add(new Paragraph("p" + (all.size() + 1), text, List.of(passage), List.of("f")));
        }
        return new DraftText("措置命令書", "要旨一\n要旨二\n要旨三\n要旨四", all);
    }

    static Route route() {
        return new Route(
                List.of(
                        new Station(Station.Kind.CIRCULATION, "補佐", "sato"),
                        new Station(Station.Kind.CONSULTATION, "他課長", "ito"),
                        new Station(Station.Kind.DECISION, "課長", "takahashi")));
    }

    static Route straight(Officer decider) {
        return new Route(List.of(new Station(Station.Kind.DECISION, decider.post(), decider.id())));
    }

    Draft written() {
        return written(ready(SUZUKI), route(), SUZUKI);
    }

    Draft written(Case in, Route route, Officer by) {
        return granted(
                drafting.draft(
                        in,
                        new Proposal(
                                OrderIssuing.ORDER,
                                text("第一", "第二"),
                                Basis.of(in),
                                route,
                                Optional.empty()),
                        by));
    }

    Draft circulating() {
        return granted(drafting.circulate(written(), SUZUKI));
    }

    Draft atTheDecision() {
        Draft concurred = granted(circulation.concur(circulating(), SATO));
        return granted(circulation.concur(concurred, ITO));
    }

    Draft sentBack() {
        return granted(
                circulation.sendBack(
                        circulating(), List.of(new Circulation.Remark("p2", "日付を確かめること")), SATO));
    }

    Draft decided() {
        return granted(circulation.decide(atTheDecision(), TAKAHASHI));
    }

    Draft issued() {
        return granted(issuing.issue(decided(), TODAY, "総基消", SUZUKI));
    }

    Draft withdrawn() {
        return granted(drafting.withdraw(written(), "不要", SUZUKI));
    }

    private static Report report() {
        return new Report(
                1,
                MAIL,
                "a.eml",
                Channel.INFORMATION,
                Provenance.ORIGINAL,
                NOW,
                "test",
                "shop@example.jp",
                Optional.of(Instant.parse("2026-04-01T16:00:00Z")),
                Statement.NOTHING);
    }

    private static Finding finding() {
        return new Finding(
                MAIL,
                new EditionKey(LocalDate.of(2025, 6, 1)),
                Breach.LABELLING,
                Optional.of(LabellingItem.SENDER_NAME),
                new Provision(Provision.Text.ACT, "第4条第1号", true),
                Result.SUSPECTED,
                new Reason("labelling.missing"),
                List.of());
    }

    static <T> T granted(Answer<T> answer) {
        return answer.match(
                Function.identity(),
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }

    static <T> List<String> lacks(Answer<T> answer) {
        return answer.match(
                kept -> List.of(), refusal -> refusal.lacks().stream().map(Lack::key).toList());
    }
}
