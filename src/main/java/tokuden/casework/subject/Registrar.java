package tokuden.casework.subject;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.office.Role;

/**
 * Keeps the register of subjects (対象者の登録): describes them, ties marks and cases to them with a
 * reason, and says of two whether they are the same.
 */
public final class Registrar {
    private final Subjects subjects;
    private final Journal journal;
    private final Clock clock;

    public Registrar(Subjects subjects, Journal journal, Clock clock) {
        this.subjects = subjects;
        this.journal = journal;
        this.clock = clock;
    }

    /** Registers a new subject. */
    public Answer<SubjectFile> register(Subject subject, Officer by) {
        List<Lack> lacks = described(subject, by);
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        SubjectFile file = subjects.register(subject, clock.instant(), by.id());
        told(file.subject().id(), "subject.registered", by);
        return Answer.granted(file);
    }

    /** Describes a registered subject anew; what was there before stays readable. */
    public Answer<SubjectFile> describe(Subject anew, Officer by) {
        List<Lack> lacks = described(anew, by);
        known(anew.id(), lacks);
        return entered(anew.id(), new SubjectEntry.Described(anew), "subject.described", lacks, by);
    }

    /** Ties a mark to a subject, with the reason. */
    public Answer<SubjectFile> tie(long subject, Mark mark, String reason, Officer by) {
        List<Lack> lacks = reasoned(reason, by);
        known(subject, lacks);
        if (CommonMarks.shipped().holds(mark)) {
            lacks.add(new Lack("mark.common", mark.value()));
        }
        return entered(subject, new SubjectEntry.Tied(mark, reason), "subject.tied", lacks, by);
    }

    /** Takes a mark off a subject, with the reason. */
    public Answer<SubjectFile> untie(long subject, Mark mark, String reason, Officer by) {
        List<Lack> lacks = reasoned(reason, by);
        known(subject, lacks);
        subjects.find(subject)
                .filter(f -> !f.marks().containsKey(mark))
                .ifPresent(f -> lacks.add(new Lack("mark.not-tied", mark.value())));
        return entered(subject, new SubjectEntry.Untied(mark, reason), "subject.untied", lacks, by);
    }

    /** Says that a subject stands behind the mails of a case, with the reason. */
    public Answer<SubjectFile> behind(long subject, CaseNumber number, String reason, Officer by) {
        List<Lack> lacks = reasoned(reason, by);
        known(subject, lacks);
        return entered(
                subject, new SubjectEntry.InCase(number, reason), "subject.behind-case", lacks, by);
    }

    /** Says of two subjects whether they are the same; entered in the files of both. */
    public Answer<SubjectFile> compare(long one, SubjectEntry.Compared compared, Officer by) {
        List<Lack> lacks = reasoned(compared.reason(), by);
        known(one, lacks);
        known(compared.other(), lacks);
        if (one == compared.other()) {
            lacks.add(new Lack("subject.itself", Long.toString(one)));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        SubjectEntry.Compared back =
                new SubjectEntry.Compared(one, compared.likeness(), compared.reason());
        subjects.enter(List.of(draft(one, compared, by), draft(compared.other(), back, by)));
        told(one, "subject.compared", by);
        return Answer.granted(subjects.find(one).orElseThrow());
    }

    private static List<Lack> described(Subject subject, Officer by) {
        List<Lack> lacks = rights(by);
        if (subject.name().isBlank()) {
            lacks.add(new Lack("subject.no-name"));
        }
        boolean unwritable =
                (subject.name() + subject.address() + subject.representative())
                        .codePoints()
                        .anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        if (unwritable) {
            lacks.add(new Lack("subject.private-use"));
        }
        if (subject.number().isPresent() && subject.kind() == Subject.Kind.PERSON) {
            lacks.add(new Lack("subject.person-with-number"));
        }
        return lacks;
    }

    private static List<Lack> reasoned(String reason, Officer by) {
        List<Lack> lacks = rights(by);
        if (reason.isBlank()) {
            lacks.add(new Lack("subject.no-reason"));
        }
        return lacks;
    }

    private static List<Lack> rights(Officer by) {
        List<Lack> lacks = new ArrayList<>();
        if (!by.holds(Role.INVESTIGATION)) {
            lacks.add(new Lack("officer.not-investigator", by.name()));
        }
        return lacks;
    }

    private void known(long subject, List<Lack> lacks) {
        if (subjects.find(subject).isEmpty()) {
            lacks.add(new Lack("subject.unknown", Long.toString(subject)));
        }
    }

    private Answer<SubjectFile> entered(
            long subject, SubjectEntry entry, String action, List<Lack> lacks, Officer by) {
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        subjects.enter(List.of(draft(subject, entry, by)));
        told(subject, action, by);
        return Answer.granted(subjects.find(subject).orElseThrow());
    }

    private Subjects.Draft draft(long subject, SubjectEntry entry, Officer by) {
        return new Subjects.Draft(subject, clock.instant(), by.id(), entry);
    }

    private void told(long subject, String action, Officer by) {
        journal.append(
                new JournalEntry(
                        clock.instant(), by.id(), action, Long.toString(subject), new TreeMap<>()));
    }
}
