package tokuden.casework.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Explanation;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Closed;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Sheet;
import tokuden.law.Act;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.Procedure;

/** Gathers the dated facts of a case from its stage, its mails and its log. */
final class CaseFacts {
    private static final String DUE = "due";
    private static final String POSTED = "posted";

    private final Procedure procedure;
    private final List<DatedFact> facts = new ArrayList<>();

    private CaseFacts(Procedure procedure) {
        this.procedure = procedure;
    }

    static List<DatedFact> of(Case in, CaseHistory history, Procedure procedure) {
        CaseFacts gathered = new CaseFacts(procedure);
        in.stage().match(gathered.new OfStage());
        history.standing(ActTaken.class).forEach(gathered::act);
        history.standing(FactStated.class).forEach(gathered::stated);
        gathered.closed(history);
        gathered.mails(in);
        return List.copyOf(gathered.facts);
    }

    /** A fact stated again, or stated where the stage only implies it, takes its place. */
    private void put(FactKind kind, LocalDate day, String about) {
        facts.removeIf(f -> f.kind() == kind && f.about().equals(about));
        facts.add(new DatedFact(kind, day, about));
    }

    /** Limitation may stop more than once; of any other fact the last statement counts. */
    private void stated(FactStated fact) {
        boolean again =
                fact.fact() == FactKind.LIMITATION_STOPPED
                        || fact.fact() == FactKind.LIMITATION_RESUMED;
        if (again) {
            facts.add(new DatedFact(fact.fact(), fact.day(), fact.about()));
        } else {
            put(fact.fact(), fact.day(), fact.about());
        }
    }

    private void act(ActTaken act) {
        String about = act.stated().getOrDefault("addressee", "");
        boolean several = act.act() == ActKind.INQUIRY || act.act() == ActKind.REPORT_DEMAND;
        if (act.act() == ActKind.INQUIRY) {
            put(FactKind.INQUIRY_SENT, act.on(), about);
        }
        procedure
                .rung(act.act())
                .due()
                .ifPresent(
                        kind ->
                                day(act, DUE)
                                        .ifPresent(day -> put(kind, day, several ? about : "")));
        if (act.act() == ActKind.EXPLANATION) {
            day(act, POSTED).ifPresent(day -> put(FactKind.EXPLANATION_NOTICE_POSTED, day, ""));
        }
    }

    private static Optional<LocalDate> day(ActTaken act, String field) {
        return Optional.ofNullable(act.stated().get(field))
                .flatMap(d -> tokuden.office.JapaneseDates.read(d).date());
    }

    private void closed(CaseHistory history) {
        if (history.sheet().state() == Sheet.State.CLOSED) {
            history.standing().stream()
                    .filter(l -> l.entry() instanceof Closed)
                    .map(Logged::at)
                    .max(Comparator.naturalOrder())
                    .ifPresent(
                            at ->
                                    put(
                                            FactKind.CASE_CLOSED,
                                            LocalDate.ofInstant(at, Act.JAPAN),
                                            ""));
        }
    }

    private void mails(Case in) {
        in.mails()
                .forEach(
                        m ->
                                m.sentAt()
                                        .map(at -> LocalDate.ofInstant(at, Act.JAPAN))
                                        .ifPresent(
                                                day ->
                                                        facts.add(
                                                                new DatedFact(
                                                                        FactKind.MAIL_SENT,
                                                                        day,
                                                                        m.exhibit().hex()))));
        Optional<LocalDate> last = lastMail(LocalDate.MAX);
        last.ifPresent(day -> put(FactKind.LAST_MAIL_SENT, day, ""));
        underOrder().ifPresent(day -> put(FactKind.LAST_MAIL_SENT_UNDER_ORDER, day, ""));
    }

    /**
     * The last sending within the window that an order opens; or the last sending of all, where the
     * order arrived while its records still had to be kept (規則4条).
     */
    private Optional<LocalDate> underOrder() {
        Optional<LocalDate> arrived = day(FactKind.ORDER_ARRIVED);
        Optional<LocalDate> last = lastMail(LocalDate.MAX);
        if (arrived.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> within =
                lastMail(end("consent-record.order-window", arrived.get()))
                        .filter(day -> !day.isBefore(arrived.get()));
        return within.isPresent()
                ? within
                : last.filter(day -> !arrived.get().isBefore(day))
                        .filter(day -> !arrived.get().isAfter(end("consent-record", day)));
    }

    private LocalDate end(String rule, LocalDate fact) {
        return procedure
                .clock(rule)
                .map(r -> r.counting().lastDay(fact, procedure.holidays()))
                .orElse(fact);
    }

    private Optional<LocalDate> lastMail(LocalDate until) {
        return facts.stream()
                .filter(f -> f.kind() == FactKind.MAIL_SENT && !f.day().isAfter(until))
                .map(DatedFact::day)
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> day(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind).map(DatedFact::day).findFirst();
    }

    /** What the stage itself says. */
    private final class OfStage implements Stage.Reader<Boolean> {
        @Override
        public Boolean underExamination(UnderExamination stage) {
            return true;
        }

        @Override
        public Boolean proposed(ProposedOrder stage) {
            return true;
        }

        @Override
        public Boolean explanationPending(ExplanationPending stage) {
            return offered(stage.explanation());
        }

        @Override
        public Boolean ready(OrderReady stage) {
            put(FactKind.EXPLANATION_CONCLUDED, stage.concludedOn(), "");
            return offered(stage.explanation());
        }

        @Override
        public Boolean ordered(CorrectiveOrder stage) {
            put(FactKind.EXPLANATION_CONCLUDED, stage.orderedOn(), "");
            put(FactKind.ORDER_MADE, stage.orderedOn(), "");
            return offered(stage.explanation());
        }

        private Boolean offered(Explanation explanation) {
            put(FactKind.EXPLANATION_NOTICE_ARRIVED, explanation.noticeArrived(), "");
            put(FactKind.EXPLANATION_DUE, explanation.due(), "");
            return true;
        }
    }
}
