package tokuden.casework.approval;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Explanation;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;

/** Reads from a case what a draft on it rests on: the proposed order, else all breaches found. */
final class Bases implements Stage.Reader<Basis> {
    private final Case in;

    Bases(Case in) {
        this.in = in;
    }

    @Override
    public Basis underExamination(UnderExamination stage) {
        return new Basis(in.parties(), in.breaches(), in.mails(), new TreeMap<>());
    }

    @Override
    public Basis proposed(ProposedOrder stage) {
        return of(stage, new TreeMap<>());
    }

    @Override
    public Basis explanationPending(ExplanationPending stage) {
        return of(stage.order(), days(stage.explanation()));
    }

    @Override
    public Basis ready(OrderReady stage) {
        SortedMap<String, LocalDate> days = days(stage.explanation());
        days.put(ContradictionGuard.CONCLUDED, stage.concludedOn());
        return of(stage.order(), days);
    }

    @Override
    public Basis ordered(CorrectiveOrder stage) {
        SortedMap<String, LocalDate> days = days(stage.explanation());
        days.put(ContradictionGuard.ACT, stage.orderedOn());
        return of(stage.order(), days);
    }

    private static Basis of(ProposedOrder order, SortedMap<String, LocalDate> days) {
        return new Basis(order.addressees(), order.determinations(), order.mails(), days);
    }

    private static SortedMap<String, LocalDate> days(Explanation explanation) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        days.put(ContradictionGuard.NOTICE_ARRIVED, explanation.noticeArrived());
        days.put(ContradictionGuard.EXPLANATION_DUE, explanation.due());
        return days;
    }
}
