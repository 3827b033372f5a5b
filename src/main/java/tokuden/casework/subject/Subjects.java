package tokuden.casework.subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.SuspicionRaised;
import tokuden.evidence.Sha256;

/** The register of subjects (対象者名簿): only ever added to. */
public interface Subjects {
    /** Registers a new subject under the next number, safe on disk. */
    SubjectFile register(Subject subject, Instant at, String by);

    /** Enters things together, all or nothing, safe on disk when it returns. */
    void enter(List<Draft> entries);

    Optional<SubjectFile> find(long id);

    /** Up to {@code limit} subjects, newest first, numbers below {@code before}. */
    List<SubjectFile> page(long before, int limit);

    /** The subjects that bear that mark today. */
    List<Long> bearing(Mark mark);

    /** The subjects that go by that very name, aliases included. */
    List<Long> called(String name);

    /** The subjects that stand behind that case. */
    List<Long> behind(CaseNumber number);

    /** Remembers which marks were seen in a mail; the same mail is remembered once. */
    void remember(List<Sighting> sightings);

    /** How many mails bear that mark and on which days, up to and after that day. */
    SuspicionRaised.Compared compare(Mark mark, java.time.LocalDate day);

    /** An entry to be made. */
    record Draft(long subject, Instant at, String by, SubjectEntry entry) {}

    /** A mail in which marks were seen, and the day it was sent in Japan. */
    record Sighting(Sha256 mail, java.time.LocalDate sentOn, List<Mark> marks) {
        public Sighting {
            marks = List.copyOf(marks);
        }
    }
}
