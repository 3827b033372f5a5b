package tokuden.terminal;

import java.time.Clock;
import java.util.Locale;
import tokuden.casework.Caseworker;
import tokuden.casework.OrderRules;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.ContradictionGuard;
import tokuden.casework.approval.DraftRecord;
import tokuden.casework.approval.DraftRules;
import tokuden.casework.approval.DraftedActs;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.ladder.OrderLadder;
import tokuden.casework.retention.Disposal;
import tokuden.casework.retention.Retention;
import tokuden.casework.subject.RegisteredAddressees;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.law.procedure.ProcedureFiles;

/** The rules of case work joined to a place, once for every command and for the window. */
public final class Workbench {
    private final Workplace place;
    private final Act act;
    private final Clock clock;
    private final Clockwork clockwork;

    public Workbench(Workplace place, Act act, Clock clock) {
        this.place = place;
        this.act = act;
        this.clock = clock;
        this.clockwork = new Clockwork(act, ProcedureFiles.shipped());
    }

    public Clockwork clockwork() {
        return clockwork;
    }

    public Recording recording() {
        return new Recording(place.log(), place.journal(), clock);
    }

    public Ladder ladder() {
        return new Ladder(recording(), clockwork, act);
    }

    /** On duty an order is decided on the route of a draft only. */
    private OrderRules orderRules() {
        return new OrderLadder(ladder(), () -> !place.offices().find().orElseThrow().onTrial());
    }

    public Disposal disposal(Locale language) {
        return new Disposal(recording(), new Retention(clockwork), place.removal(), language);
    }

    public Caseworker caseworker() {
        return new Caseworker(
                place.cases(), place.register(), place.journal(), clock, orderRules());
    }

    private DraftRecord draftRecord() {
        return new DraftRecord(place.drafts(), place.register(), place.journal(), clock);
    }

    private DraftRules draftRules() {
        return new DraftRules(
                place.cases(),
                new ContradictionGuard(
                        place.exhibits(), new RegisteredAddressees(place.subjects())),
                new DraftedActs(ladder(), orderRules(), recording()),
                () -> GuardedPlace.rights(place));
    }

    public Drafting drafting() {
        return new Drafting(draftRecord(), draftRules());
    }

    public Circulation circulation() {
        return new Circulation(draftRecord(), draftRules());
    }

    public OrderIssuing orderIssuing() {
        return new OrderIssuing(drafting(), caseworker(), place.cases());
    }
}
