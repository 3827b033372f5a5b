package tokuden.casework.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.SuspicionRaised;

/** The register of subjects, in whose files cases out of reach are not named. */
public final class GuardedSubjects implements Subjects {
    private final Subjects all;
    private final CaseMaterial material;

    public GuardedSubjects(Subjects all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public SubjectFile register(Subject subject, Instant at, String by) {
        return all.register(subject, at, by);
    }

    @Override
    public void enter(List<Draft> entries) {
        all.enter(entries);
    }

    @Override
    public Optional<SubjectFile> find(long id) {
        return all.find(id).map(this::seen);
    }

    @Override
    public List<SubjectFile> page(long before, int limit) {
        return all.page(before, limit).stream().map(this::seen).toList();
    }

    @Override
    public List<Long> bearing(Mark mark) {
        return all.bearing(mark);
    }

    @Override
    public List<Long> called(String name) {
        return all.called(name);
    }

    @Override
    public List<Long> behind(CaseNumber number) {
        return material.reaches(number) ? all.behind(number) : List.of();
    }

    @Override
    public void remember(List<Sighting> sightings) {
        all.remember(sightings);
    }

    @Override
    public SuspicionRaised.Compared compare(Mark mark, LocalDate day) {
        return all.compare(mark, day);
    }

    private SubjectFile seen(SubjectFile file) {
        List<CaseNumber> seen = file.cases().stream().filter(material::reaches).toList();
        return new SubjectFile(file.subject(), file.marks(), seen, file.likenesses());
    }
}
