package tokuden.casework.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.DatedFact;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.casework.work.SuspicionRaised;
import tokuden.law.procedure.FactKind;
import tokuden.office.Officer;

/**
 * Watches the subjects under an order (命令違反の監視): a mail sent after the order arrived that bears a
 * mark of such a subject raises a suspicion in the case of the order, with its mails before and
 * after. A suspicion is no finding; a person answers it.
 */
public final class OrderBreachWatch {
    private final Subjects subjects;
    private final Cases cases;
    private final Recording recording;
    private final Clockwork clockwork;

    public OrderBreachWatch(
            Subjects subjects, Cases cases, Recording recording, Clockwork clockwork) {
        this.subjects = subjects;
        this.cases = cases;
        this.recording = recording;
        this.clockwork = clockwork;
    }

    /** Looks at mails that came in, and returns the suspicions they raise. */
    public List<Logged> look(List<Subjects.Sighting> sightings, Officer by) {
        subjects.remember(sightings);
        List<Logged> raised = new ArrayList<>();
        for (Subjects.Sighting sighting : sightings) {
            bearers(sighting)
                    .forEach((subject, marks) -> raised.addAll(look(sighting, subject, marks, by)));
        }
        return raised;
    }

    /** The subjects whose marks the mail bears, those taken for the same included. */
    private Map<Long, TreeSet<Mark>> bearers(Subjects.Sighting sighting) {
        Map<Long, TreeSet<Mark>> bearers = new TreeMap<>();
        for (Mark mark : sighting.marks()) {
            for (Long subject : subjects.bearing(mark)) {
                bearers.computeIfAbsent(subject, s -> new TreeSet<>()).add(mark);
                subjects.find(subject).stream()
                        .flatMap(f -> f.sameAs().stream())
                        .forEach(
                                same ->
                                        bearers.computeIfAbsent(same, s -> new TreeSet<>())
                                                .add(mark));
            }
        }
        return bearers;
    }

    private List<Logged> look(
            Subjects.Sighting sighting, long subject, TreeSet<Mark> marks, Officer by) {
        List<Logged> raised = new ArrayList<>();
        SubjectFile file = subjects.find(subject).orElseThrow();
        for (CaseNumber number : file.cases()) {
            CaseHistory history = recording.log().of(number);
            Optional<LocalDate> arrived = cases.find(number).flatMap(c -> arrived(c, history));
            if (arrived.filter(day -> sighting.sentOn().isAfter(day)).isPresent()
                    && !known(history, sighting, subject)) {
                SuspicionRaised suspicion = suspicion(file, sighting, marks, arrived.orElseThrow());
                raised.add(recording.enter(number, by, suspicion));
            }
        }
        return raised;
    }

    private SuspicionRaised suspicion(
            SubjectFile file, Subjects.Sighting sighting, TreeSet<Mark> marks, LocalDate arrived) {
        return new SuspicionRaised(
                file.subject().id(),
                file.subject().name(),
                sighting.mail(),
                arrived,
                marks.stream().map(Mark::value).toList(),
                marks.stream().map(m -> subjects.compare(m, arrived)).toList());
    }

    private Optional<LocalDate> arrived(Case in, CaseHistory history) {
        List<DatedFact> facts = clockwork.facts(in, history);
        boolean made = facts.stream().anyMatch(f -> f.kind() == FactKind.ORDER_MADE);
        return facts.stream()
                .filter(f -> made && f.kind() == FactKind.ORDER_ARRIVED)
                .map(DatedFact::day)
                .findFirst();
    }

    private static boolean known(CaseHistory history, Subjects.Sighting sighting, long subject) {
        return history.entries().stream()
                .map(Logged::entry)
                .filter(SuspicionRaised.class::isInstance)
                .map(SuspicionRaised.class::cast)
                .anyMatch(s -> s.mail().equals(sighting.mail()) && s.subject() == subject);
    }
}
