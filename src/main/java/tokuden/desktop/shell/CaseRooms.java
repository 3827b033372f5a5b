package tokuden.desktop.shell;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.Caseworker;
import tokuden.casework.DocumentRegister;
import tokuden.casework.approval.AddresseeRegister;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.ContradictionGuard;
import tokuden.casework.approval.DraftRecord;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.Drafts;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Recording;
import tokuden.desktop.approval.Circulars;
import tokuden.desktop.course.Logbook;
import tokuden.evidence.Exhibits;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.Rights;
import tokuden.office.signin.Founder;

/**
 * What the screens of case work need: the kept things they read, and the rules by which they write.
 *
 * @param words the words of the order of a case as far as it has come
 */
public record CaseRooms(
        Shelves shelves,
        Caseworker worker,
        Clockwork clockwork,
        Act act,
        Function<Case, DraftText> words,
        Founder founder,
        Supplier<tokuden.exchange.packing.Shelves> packing,
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
            DocumentRegister register,
            Journal journal,
            Supplier<Rights> rights) {}

    Logbook logbook() {
        Recording recording = new Recording(shelves.log, shelves.journal, clock);
        return new Logbook(
                shelves.cases, recording, new Ladder(recording, clockwork, act), clockwork, clock);
    }

    Registrar registrar() {
        return new Registrar(shelves.subjects, shelves.journal, clock);
    }

    Circulars circulars() {
        DraftRecord record =
                new DraftRecord(shelves.drafts, shelves.register, shelves.journal, clock);
        ContradictionGuard guard = new ContradictionGuard(shelves.exhibits, AddresseeRegister.NONE);
        Drafting drafting = new Drafting(record, shelves.cases, guard, shelves.rights);
        return new Circulars(
                shelves.cases,
                shelves.drafts,
                drafting,
                new Circulation(record, shelves.cases, guard, shelves.rights),
                new OrderIssuing(drafting, worker, shelves.cases),
                words,
                shelves.rights,
                clock);
    }
}
