package tokuden.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectEntry;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.SuspicionRaised;
import tokuden.evidence.Sha256;

/** The register of subjects in memory. */
public final class MemorySubjects implements Subjects {
    private final NavigableMap<Long, List<SubjectEntry>> all = new TreeMap<>();
    private final TreeMap<Sha256, Sighting> seen = new TreeMap<>();

    @Override
    public SubjectFile register(Subject subject, Instant at, String by) {
        long id = all.size() + 1L;
        enter(List.of(new Draft(id, at, by, new SubjectEntry.Described(subject.withId(id)))));
        return find(id).orElseThrow();
    }

    @Override
    public void enter(List<Draft> entries) {
        entries.forEach(
                d -> all.computeIfAbsent(d.subject(), s -> new ArrayList<>()).add(d.entry()));
    }

    @Override
    public Optional<SubjectFile> find(long id) {
        return Optional.ofNullable(all.get(id)).map(SubjectFile::of);
    }

    @Override
    public List<SubjectFile> page(long before, int limit) {
        return all.headMap(before, false).descendingMap().values().stream()
                .limit(limit)
                .map(SubjectFile::of)
                .toList();
    }

    @Override
    public List<Long> bearing(Mark mark) {
        return having(f -> f.marks().containsKey(mark));
    }

    @Override
    public List<Long> called(String name) {
        return having(f -> f.subject().names().contains(name));
    }

    @Override
    public List<Long> behind(CaseNumber number) {
        return having(f -> f.cases().contains(number));
    }

    private List<Long> having(Predicate<SubjectFile> wanted) {
        return all.keySet().stream().filter(id -> wanted.test(find(id).orElseThrow())).toList();
    }

    @Override
    public void remember(List<Sighting> sightings) {
        sightings.forEach(s -> seen.put(s.mail(), s));
    }

    @Override
    public SuspicionRaised.Compared compare(Mark mark, LocalDate day) {
        return new SuspicionRaised.Compared(
                mark.value(),
                span(s -> s.marks().contains(mark) && !s.sentOn().isAfter(day)),
                span(s -> s.marks().contains(mark) && s.sentOn().isAfter(day)));
    }

    private SuspicionRaised.Span span(Predicate<Sighting> wanted) {
        List<LocalDate> days =
                seen.values().stream().filter(wanted).map(Sighting::sentOn).sorted().toList();
        return new SuspicionRaised.Span(
                days.size(),
                days.stream().findFirst(),
                days.stream().reduce((earlier, later) -> later));
    }
}
