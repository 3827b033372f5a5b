package tokuden.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.examination.Result;
import tokuden.law.Act;
import tokuden.office.Approval;
import tokuden.office.Investigator;
import tokuden.office.Journal;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Report;

/**
 * The work on a case (事案処理), from opening to a decided order. Every step checks the rule, keeps the
 * case and records the act in the journal; window and command line both work through it. A step
 * that the rule forbids is answered with everything that lacks.
 */
public final class Caseworker {
    private final Cases cases;
    private final CaseRecord record;
    private final Clock clock;
    private final OrderRoad orders;

    /** Case work of an office by its rules for orders. */
    public Caseworker(
            Cases cases,
            DocumentRegister register,
            Journal journal,
            Clock clock,
            OrderRules rules) {
        this.cases = cases;
        this.record = new CaseRecord(cases, journal, clock);
        this.clock = clock;
        this.orders = new OrderRoad(cases, register, record, clock, rules);
    }

    /** Opens a case (事案化) from reported mails. */
    public Case open(String title, List<Report> reports, Officer by) {
        Case opened = cases.open(title, mails(reports), clock.instant());
        return record.enter(opened, by, "case.opened", hashes(opened.mails()));
    }

    /** Adds reported mails to the case. */
    public Case addMails(Case to, List<Report> reports, Officer by) {
        Map<String, String> particulars = hashes(mails(reports));
        return record.keep(to.withMails(mails(reports)), by, "case.mails-added", particulars);
    }

    /** Names who stands behind the mails; replaces those named before. */
    public Answer<Case> nameParties(Case in, List<Party> parties, Officer by) {
        if (ordered(in)) {
            return refused(new Lack("case.already-ordered"));
        }
        return Answer.granted(
                record.keep(
                        in.withParties(parties),
                        by,
                        "case.parties-named",
                        Map.of("parties", Integer.toString(parties.size()))));
    }

    /**
     * What a person says to a finding: breach or none, and why.
     *
     * @param sentOn the day of sending taken as proven where the finding rests on another day than
     *     the one the case names for the mail; empty for the day of the case
     */
    public record Judgement(
            Determination.Verdict verdict, String reason, Optional<LocalDate> sentOn) {
        public Judgement(Determination.Verdict verdict, String reason) {
            this(verdict, reason, Optional.empty());
        }
    }

    /**
     * Determines (認定) what a finding is worth. An order already proposed, but not yet told to
     * anybody, falls back to examination, because it would rest on other determinations.
     */
    public Answer<Case> determine(Case in, Finding finding, Judgement judgement, Officer by) {
        List<Lack> lacks = lacksForDetermination(in, finding, judgement, by);
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Determination determination =
                record.determination(
                        finding, dayOf(in, finding, judgement).orElseThrow(), judgement, by);
        Case changed = in.determined(determination).at(new UnderExamination());
        return Answer.granted(
                record.keep(
                        changed,
                        by,
                        "case.determined",
                        Map.of(
                                "finding", finding.id(),
                                "verdict", judgement.verdict().name())));
    }

    /**
     * Determines findings that agree in one act (一括認定): all or, if anything lacks for one of them,
     * none. Each is a determination and an entry in the journal by itself.
     */
    public Answer<Case> determine(
            Case in, GroupDetermination group, Judgement judgement, Officer by) {
        List<Lack> lacks =
                group.alike().stream()
                        .flatMap(
                                f ->
                                        lacksForDetermination(in, f, group.on(f, judgement), by)
                                                .stream())
                        .distinct()
                        .toList();
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Case changed = in;
        List<Map<String, String>> entries = new ArrayList<>();
        Instant at = clock.instant();
        for (Finding finding : group.alike()) {
            LocalDate sentOn = dayOf(in, finding, group.on(finding, judgement)).orElseThrow();
            changed =
                    changed.determined(
                            CaseRecord.determination(finding, sentOn, judgement, by, at));
            entries.add(Map.of("finding", finding.id(), "verdict", judgement.verdict().name()));
        }
        return Answer.granted(
                record.keepEach(
                        changed.at(new UnderExamination()), by, "case.determined", entries));
    }

    /** Takes a determination back. */
    public Answer<Case> undetermine(Case in, String findingId, Officer by) {
        return undetermine(in, List.of(findingId), by);
    }

    /** Takes back everything that was determined in one act with that finding. */
    public Answer<Case> undetermineGroup(Case in, String findingId, Officer by) {
        List<String> ids =
                GroupDetermination.madeWith(in, findingId).stream()
                        .map(Determination::findingId)
                        .toList();
        return undetermine(in, ids.isEmpty() ? List.of(findingId) : ids, by);
    }

    private Answer<Case> undetermine(Case in, List<String> findingIds, Officer by) {
        if (!stillOpen(in)) {
            return refused(new Lack("case.order-under-way"));
        }
        if (!by.holds(Role.INVESTIGATION)) {
            return refused(new Lack("officer.not-investigator", by.name()));
        }
        Case changed = in;
        for (String id : findingIds) {
            changed = changed.undetermined(id);
        }
        return Answer.granted(
                record.keepEach(
                        changed.at(new UnderExamination()),
                        by,
                        "case.determination-undone",
                        findingIds.stream().map(id -> Map.of("finding", id)).toList()));
    }

    /** Everything that lacks for an order, without taking the step. */
    public List<Lack> lacksForOrder(Case in, Necessity necessity, String measures, Officer by) {
        return orders.lacks(in, necessity, measures, by);
    }

    /** Proposes a corrective order (起案) resting on every breach determined. */
    public Answer<Case> proposeOrder(Case in, Necessity necessity, String measures, Officer by) {
        return orders.propose(in, necessity, measures, by);
    }

    /** Offers the opportunity of explanation (弁明の機会の付与). */
    public Answer<Case> offerExplanation(Case in, Explanation offer, Officer by) {
        return orders.offer(in, offer, by);
    }

    /** Goes on to the decision without an explanation, under an exception of 行政手続法13条2項. */
    public Answer<Case> exempt(Case in, LocalDate on, Explanation.Exemption exemption, Officer by) {
        return orders.exempt(in, on, exemption, by);
    }

    /** Takes a written explanation (弁明書) into the case. */
    public Answer<Case> takeExplanation(Case in, Explanation.Statement said, Officer by) {
        return orders.take(in, said, by);
    }

    /** Concludes the procedure of explanation on that day. */
    public Answer<Case> conclude(Case in, LocalDate on, String considered, Officer by) {
        return orders.conclude(in, on, considered, by);
    }

    /**
     * Decides the order (決裁). The document number is taken only when nothing lacks, in one change
     * with the case, so that none is lost.
     *
     * @param symbol what the document numbers of the office begin with
     */
    public Answer<Case> decide(Case in, LocalDate orderedOn, String symbol, Officer by) {
        return orders.decide(in, orderedOn, symbol, by);
    }

    /**
     * Takes over a decision that was made on the route of a draft (回議).
     *
     * @param along what is kept in the same change, given the case with its order
     */
    public <T> Answer<T> decide(
            Case in,
            LocalDate orderedOn,
            String symbol,
            Approval approval,
            Function<Case, T> along) {
        return orders.decide(in, orderedOn, symbol, approval, along);
    }

    private List<Lack> lacksForDetermination(
            Case in, Finding finding, Judgement judgement, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        if (!stillOpen(in)) {
            lacks.add(new Lack("case.order-under-way"));
        }
        if (in.mails().stream().noneMatch(m -> m.exhibit().equals(finding.mail()))) {
            lacks.add(new Lack("determination.mail-not-in-case", finding.mail().hex()));
        } else if (dayOf(in, finding, judgement).isEmpty()) {
            lacks.add(new Lack("determination.no-day", finding.mail().hex()));
        }
        if (finding.result() == Result.NOT_APPLICABLE
                && judgement.verdict() == Determination.Verdict.BREACH) {
            lacks.add(new Lack("determination.not-applicable", finding.key()));
        }
        if (judgement.verdict() == Determination.Verdict.BREACH) {
            otherEdition(in, finding).ifPresent(lacks::add);
        }
        if (judgement.reason().isBlank()) {
            lacks.add(new Lack("determination.no-reason"));
        }
        if (Investigator.of(by).isEmpty()) {
            lacks.add(new Lack("officer.not-investigator", by.name()));
        }
        return lacks;
    }

    /** A mail is sent once: what is a breach under one edition is none under another. */
    private static Optional<Lack> otherEdition(Case in, Finding finding) {
        return in.breaches().stream()
                .filter(d -> d.mail().equals(finding.mail()) && d.key().equals(finding.key()))
                .filter(d -> !d.edition().equals(finding.edition()))
                .map(d -> new Lack("determination.other-edition", d.edition().toString()))
                .findFirst();
    }

    /** The day on which the mail of the finding was sent, by the calendar of Japan. */
    private static Optional<LocalDate> dayOf(Case in, Finding finding, Judgement judgement) {
        if (judgement.sentOn().isPresent()) {
            return judgement.sentOn();
        }
        return in.mails().stream()
                .filter(m -> m.exhibit().equals(finding.mail()))
                .flatMap(m -> m.sentAt().stream())
                .map(sent -> LocalDate.ofInstant(sent, Act.JAPAN))
                .findFirst();
    }

    static boolean stillOpen(Case in) {
        return in.stage()
                .match(
                        new OneStage<>(false) {
                            @Override
                            public Boolean underExamination(UnderExamination stage) {
                                return true;
                            }

                            @Override
                            public Boolean proposed(ProposedOrder stage) {
                                return true;
                            }
                        });
    }

    private static boolean ordered(Case in) {
        return in.stage().match(Stage.Reader.onlyOrdered(order -> true, false));
    }

    private static <T> Answer<T> refused(Lack lack) {
        return Answer.refused(new Refusal(List.of(lack)));
    }

    private static List<CaseMail> mails(List<Report> reports) {
        return reports.stream()
                .map(r -> new CaseMail(r.mail(), r.sentAt(), r.from(), r.subject()))
                .toList();
    }

    private static Map<String, String> hashes(List<CaseMail> mails) {
        List<String> hashes = mails.stream().map(CaseMail::exhibit).map(Sha256::hex).toList();
        return Map.of("mails", String.join(" ", hashes));
    }
}
