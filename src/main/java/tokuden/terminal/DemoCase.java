package tokuden.terminal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.Explanation;
import tokuden.casework.Necessity;
import tokuden.casework.Party;
import tokuden.casework.Refusal;
import tokuden.casework.work.ActTaken;
import tokuden.documents.issuing.Issuing;
import tokuden.examination.Finding;
import tokuden.examination.Result;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.procedure.ActKind;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Report;
import tokuden.work.TroubleException;

/** The case of the demo: the campaign of its last year with the most mails, led to an order. */
final class DemoCase {
    private static final int YEAR = 2026;
    private static final LocalDate WARNED = LocalDate.of(YEAR, 10, 20);
    private static final LocalDate ARRIVED = LocalDate.of(YEAR, 11, 4);
    private static final LocalDate DUE = LocalDate.of(YEAR, 11, 18);
    private static final LocalDate CONCLUDED = LocalDate.of(YEAR, 11, 19);
    private static final LocalDate ORDERED = LocalDate.of(YEAR, 12, 1);

    private static final String DETERMINED = "法令の定める事項の表示がなく、又は正しく表示されていない。";

    private final Context context;
    private final Workplace place;
    private final Officer investigator;
    private final Officer approver;
    private final Workbench bench;
    private final Caseworker worker;
    private final Clock clock;
    private Optional<Case> decided = Optional.empty();

    DemoCase(Context context, Workplace place, StoreOption store, Clock clock) {
        this.context = context;
        this.place = place;
        this.investigator = store.acting(place, Role.INVESTIGATION);
        this.approver = store.acting(place, Role.APPROVAL);
        this.clock = clock;
        this.bench = new Workbench(place, context.tools().act(), clock);
        this.worker = bench.caseworker();
    }

    /** Examines everything, opens the case and leads it to the order; says what was done. */
    Map<String, Object> decide() {
        Map<String, Long> results = new TreeMap<>();
        List<Report> all = ReportChoice.matching(place, r -> true);
        all.stream()
                .map(Report::mail)
                .distinct()
                .flatMap(m -> Kept.examination(context.tools(), place, m).findings().stream())
                .forEach(f -> results.merge(f.result().name(), 1L, Long::sum));
        Case opened = worker.open("特定電子メールの表示義務違反（見本）", campaign(all), investigator);
        Case ordered = ordered(warned(determined(named(opened))));
        decided = Optional.of(ordered);
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("reports", all.size());
        done.put("findings", results);
        done.put("case", ordered.number().text());
        done.put("caseMails", ordered.mails().size());
        done.put("determinations", ordered.determinations().size());
        done.put("stage", CaseJson.stage(ordered));
        return done;
    }

    /** Issues the order and writes its files. */
    Map<String, Object> export(Path folder) {
        CorrectiveOrder order = decided.flatMap(ExportOrderCommand::order).orElseThrow();
        Issuing.Paper paper = context.tools().issue(place, order, investigator, clock);
        return ExportOrderCommand.write(order, paper, folder);
    }

    /** The reports from the sender with the most suspected mails of the year. */
    private List<Report> campaign(List<Report> all) {
        Map<String, List<Report>> bySender =
                all.stream()
                        .filter(r -> r.sentAt().filter(DemoCase::ofTheYear).isPresent())
                        .filter(r -> !suspected(r).isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Report::from, TreeMap::new, Collectors.toList()));
        return bySender.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow(() -> new TroubleException("demo.no-campaign"));
    }

    private static boolean ofTheYear(java.time.Instant sent) {
        return LocalDate.ofInstant(sent, Act.JAPAN).getYear() == YEAR;
    }

    private List<Finding> suspected(Report report) {
        return Kept.examination(context.tools(), place, report.mail()).findings().stream()
                .filter(f -> f.breach() == Breach.LABELLING && f.result() == Result.SUSPECTED)
                .toList();
    }

    private Case named(Case opened) {
        Party sender = new Party("株式会社見本通信", "東京都千代田区見本町1丁目2番3号", "代表取締役 見本太郎", Party.Part.SENDER);
        return granted(worker.nameParties(opened, List.of(sender), investigator));
    }

    private Case determined(Case named) {
        List<Finding> findings =
                named.mails().stream()
                        .flatMap(
                                m ->
                                        Kept.examination(context.tools(), place, m.exhibit())
                                                .findings()
                                                .stream())
                        .filter(
                                f ->
                                        f.breach() == Breach.LABELLING
                                                && f.result() == Result.SUSPECTED)
                        .toList();
        Case current = named;
        for (Finding finding : findings) {
            Caseworker.Judgement breach =
                    new Caseworker.Judgement(Determination.Verdict.BREACH, DETERMINED);
            current = granted(worker.determine(current, finding, breach, investigator));
        }
        return current;
    }

    /** A warning went out before (行政手続法35条). */
    private Case warned(Case determined) {
        TreeMap<String, String> stated = new TreeMap<>();
        stated.put("addressee", determined.parties().get(0).name());
        stated.put("purpose", "表示義務の遵守");
        stated.put("content", "法令の定める事項を正しく表示すること。");
        stated.put("responsible", investigator.post());
        stated.put("power", "no");
        ActTaken warning = new ActTaken(ActKind.GUIDANCE, WARNED, stated, List.of());
        return bench.ladder()
                .take(determined, warning, investigator)
                .match(kept -> determined, this::refused);
    }

    private Case ordered(Case determined) {
        Necessity necessity =
                new Necessity("同一の送信者から表示義務に違反する電子メールが繰り返し送信されており、受信者による受信拒否を困難にしている。");
        String measures = "特定電子メールの送信に当たり、法令の定める事項を正しく表示すること。";
        Explanation offer = new Explanation(ARRIVED, DUE, "総務省総合通信基盤局", Optional.empty());
        Explanation.Statement said = new Explanation.Statement(DUE, "表示の漏れは担当者の不注意によるものであり、今後改める。");
        String symbol = place.offices().find().orElseThrow().symbol();
        Function<Case, Answer<Case>> decide = c -> worker.decide(c, ORDERED, symbol, approver);
        Case proposed = granted(worker.proposeOrder(determined, necessity, measures, investigator));
        Case offered = granted(worker.offerExplanation(proposed, offer, investigator));
        Case heard = granted(worker.takeExplanation(offered, said, investigator));
        Case ready =
                granted(worker.conclude(heard, CONCLUDED, "不注意であることは義務を免れる理由とならない。", investigator));
        return granted(decide.apply(ready));
    }

    private Case granted(Answer<Case> answer) {
        return answer.match(Function.identity(), this::refused);
    }

    private Case refused(Refusal refusal) {
        String lacks =
                refusal.lacks().stream()
                        .map(lack -> lack.in(context.console().language()))
                        .collect(Collectors.joining(" "));
        throw new TroubleException("demo.refused", lacks);
    }
}
