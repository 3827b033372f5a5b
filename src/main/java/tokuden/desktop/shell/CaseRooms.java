package tokuden.desktop.shell;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.ContradictionGuard;
import tokuden.casework.approval.DraftRecord;
import tokuden.casework.approval.DraftRules;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.DraftedActs;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.Drafts;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.ladder.OrderLadder;
import tokuden.casework.retention.Removal;
import tokuden.casework.subject.RegisteredAddressees;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Recording;
import tokuden.desktop.approval.Circulars;
import tokuden.desktop.course.Logbook;
import tokuden.desktop.health.HealthRoom;
import tokuden.documents.wording.OfficeWording;
import tokuden.evidence.Exhibits;
import tokuden.evidence.backup.Backups;
import tokuden.exchange.partners.Partners;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.Rights;
import tokuden.office.signin.Foundation;
import tokuden.office.signin.SignIn;

/**
 * What the screens of case work need: the kept things they read, and the rules by which they write.
 *
 * @param words the words that the draft of an act begins with, where its paper gives them
 * @param wording of the papers, as the office changes it
 */
public record CaseRooms(
        Shelves shelves,
        Caseworker worker,
        Clockwork clockwork,
        Act act,
        BiFunction<Case, String, Optional<DraftText>> words,
        OfficeWording wording,
        Foundation foundation,
        SignIn signIn,
        Supplier<tokuden.exchange.packing.Shelves> packing,
        Backups backups,
        HealthRoom health,
        Supplier<Partners> partners,
        Clock clock) {

    /**
     * What is kept and read.
     *
     * @param rights of the office as it is when they are asked for
     */
    public record Shelves(
            Cases cases,
            Drafts drafts,
            CaseLog log,
            ClockBoard board,
            Subjects subjects,
            Exhibits exhibits,
            DispatchRegister register,
            Journal journal,
            Removal removal,
            Supplier<Rights> rights) {}

    private Recording recording() {
        return new Recording(shelves.log, shelves.journal, clock);
    }

    private Ladder ladder() {
        return new Ladder(recording(), clockwork, act);
    }

    Logbook logbook() {
        return new Logbook(
                shelves.cases,
                recording(),
                ladder(),
                clockwork,
                shelves.removal,
                shelves.rights,
                clock);
    }

    Dispatching dispatching() {
        Clerk clerk = new Clerk(new Recording(shelves.log, shelves.journal, clock));
        return new Dispatching(shelves.register, shelves.cases, clerk, shelves.journal, clock);
    }

    Registrar registrar() {
        return new Registrar(shelves.subjects, shelves.journal, clock);
    }

    Circulars circulars() {
        DraftRecord record =
                new DraftRecord(shelves.drafts, shelves.register, shelves.journal, clock);
        DraftRules rules = draftRules();
        Drafting drafting = new Drafting(record, rules);
        return new Circulars(
                shelves.cases,
                shelves.drafts,
                drafting,
                new Circulation(record, rules),
                new OrderIssuing(drafting, worker, shelves.cases),
                ladder(),
                shelves.log,
                signIn,
                words,
                shelves.rights,
                clock);
    }

    private DraftRules draftRules() {
        OrderLadder orders =
                new OrderLadder(ladder(), () -> !shelves.rights.get().office().onTrial());
        return new DraftRules(
                shelves.cases,
                new ContradictionGuard(
                        shelves.exhibits, new RegisteredAddressees(shelves.subjects)),
                new DraftedActs(ladder(), orders, recording()),
                shelves.rights);
    }
}
