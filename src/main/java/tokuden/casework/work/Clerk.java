package tokuden.casework.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.TaskTemplate;
import tokuden.office.Officer;

/**
 * Keeps the log of a case (事案の記録): notes, dated facts, tasks, owner, tags, resubmission, selection
 * and end. An answer that grants comes only when the entry is safe on disk and read back.
 */
public final class Clerk {
    private final Recording recording;

    public Clerk(Recording recording) {
        this.recording = recording;
    }

    /** Adds a note; a correction names the note it corrects, which stays as it is. */
    public Answer<Logged> note(CaseNumber in, String text, Optional<Long> corrects, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        Recording.blank(text, "note.empty").ifPresent(lacks::add);
        corrects.filter(id -> !isNoteOf(in, id))
                .ifPresent(id -> lacks.add(new Lack("entry.unknown", id.toString(), in.text())));
        return entered(in, by, new Note(text, corrects), lacks);
    }

    private boolean isNoteOf(CaseNumber in, long id) {
        return recording
                .log()
                .find(id)
                .filter(l -> l.in().equals(in) && l.entry() instanceof Note)
                .isPresent();
    }

    /** States a dated fact; refused for a day that has not come, unless the fact is a date set. */
    public Answer<Logged> state(CaseNumber in, FactStated fact, LocalDate today, Officer by) {
        List<Lack> lacks = working(in, by);
        if (fact.day().isAfter(today) && !DATES_SET.contains(fact.fact())) {
            lacks.add(new Lack("fact.in-future", fact.day().toString()));
        }
        lacks.addAll(outOfOrder(in, fact));
        return entered(in, by, fact, lacks);
    }

    private static final Set<FactKind> DATES_SET =
            Set.of(
                    FactKind.INQUIRY_DUE,
                    FactKind.REPORT_DUE,
                    FactKind.EXPLANATION_DUE,
                    FactKind.COMPLIANCE_DUE);

    /** An order is not known before it was made, and does not arrive before it. */
    private List<Lack> outOfOrder(CaseNumber in, FactStated fact) {
        Set<FactKind> after = Set.of(FactKind.ORDER_ARRIVED, FactKind.ORDER_KNOWN);
        if (!after.contains(fact.fact())) {
            return List.of();
        }
        return recording.log().of(in).standing(FactStated.class).stream()
                .filter(f -> f.fact() == FactKind.ORDER_MADE && f.day().isAfter(fact.day()))
                .map(f -> new Lack("fact.before-order", fact.day().toString(), f.day().toString()))
                .toList();
    }

    /** Sets a task to an officer. */
    public Answer<Logged> setTask(CaseNumber in, TaskSet task, Officer by) {
        List<Lack> lacks = working(in, by);
        Recording.blank(task.what(), "task.empty").ifPresent(lacks::add);
        Recording.blank(task.owner(), "task.no-owner").ifPresent(lacks::add);
        return entered(in, by, task, lacks);
    }

    /** Sets every task of a template at once, counted in days from {@code today}. */
    public Answer<List<Logged>> plan(
            CaseNumber in, TaskTemplate template, String owner, LocalDate today, Officer by) {
        List<Lack> lacks = working(in, by);
        Recording.blank(owner, "task.no-owner").ifPresent(lacks::add);
        if (!lacks.isEmpty()) {
            return Recording.refused(lacks);
        }
        List<Change.Draft> tasks =
                template.steps().stream()
                        .map(
                                s ->
                                        recording.draft(
                                                in,
                                                by,
                                                new TaskSet(
                                                        s.name().ja(),
                                                        owner,
                                                        Optional.of(today.plusDays(s.days())),
                                                        template.id())))
                        .toList();
        return Answer.granted(recording.keep(new Change(List.of(), tasks)));
    }

    /** Says that a task is done. */
    public Answer<Logged> done(CaseNumber in, long task, String result, Officer by) {
        List<Lack> lacks = working(in, by);
        if (sheet(in).tasks().stream().noneMatch(t -> t.id() == task)) {
            lacks.add(new Lack("task.not-open", Long.toString(task)));
        }
        return entered(in, by, new TaskDone(task, result), lacks);
    }

    /** The day on which the case is laid before its owner again; empty takes it back. */
    public Answer<Logged> wake(CaseNumber in, Optional<LocalDate> on, String reason, Officer by) {
        return entered(in, by, new Wakes(on, reason), working(in, by));
    }

    /** Takes mails into the selection for a referral (立件対象) or out of it. */
    public Answer<Logged> select(Case in, Selected selection, Officer by) {
        List<Lack> lacks = working(in.number(), by);
        Recording.blank(selection.reason(), "selection.no-reason").ifPresent(lacks::add);
        Set<Sha256> here = new HashSet<>(in.mails().stream().map(CaseMail::exhibit).toList());
        selection.mails().stream()
                .filter(m -> !here.contains(m))
                .forEach(m -> lacks.add(new Lack("selection.not-in-case", m.hex())));
        return entered(in.number(), by, selection, lacks);
    }

    /** Answers a suspicion that an order was disobeyed: it is so or not, and why. */
    public Answer<Logged> answer(CaseNumber in, SuspicionAnswered answer, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        Recording.blank(answer.reason(), "suspicion.no-reason").ifPresent(lacks::add);
        if (!sheet(in).suspicions().contains(answer.suspicion())) {
            lacks.add(new Lack("suspicion.unknown", Long.toString(answer.suspicion())));
        }
        return entered(in, by, answer, lacks);
    }

    /** Closes the case; open tasks and notes stay. */
    public Answer<Logged> close(CaseNumber in, String reason, Officer by) {
        List<Lack> lacks = working(in, by);
        Recording.blank(reason, "close.no-reason").ifPresent(lacks::add);
        return entered(in, by, new Closed(reason), lacks);
    }

    /** Takes a closed case up again. */
    public Answer<Logged> reopen(CaseNumber in, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        Recording.blank(reason, "reopen.no-reason").ifPresent(lacks::add);
        if (sheet(in).state() != Sheet.State.CLOSED) {
            lacks.add(new Lack("case.not-closed", in.text()));
        }
        return entered(in, by, new Reopened(reason), lacks);
    }

    private List<Lack> working(CaseNumber in, Officer by) {
        return new ArrayList<>(Recording.lacks(in, sheet(in), by));
    }

    private Sheet sheet(CaseNumber in) {
        return recording.log().of(in).sheet();
    }

    private Answer<Logged> entered(CaseNumber in, Officer by, Entry entry, List<Lack> lacks) {
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in, by, entry))
                : Recording.refused(lacks);
    }
}
