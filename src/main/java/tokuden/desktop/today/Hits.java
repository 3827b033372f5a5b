package tokuden.desktop.today;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Logged;
import tokuden.casework.work.SuspicionRaised;

/** New mails of subjects under order (命令違反の疑い) that nobody has answered yet. */
final class Hits {
    private static final int NEWEST = 200;

    private final Subjects subjects;
    private final CaseLog log;

    Hits(Subjects subjects, CaseLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    /** A suspicion in the case of its order. */
    record Hit(CaseNumber in, SuspicionRaised suspicion) {}

    /** Those in cases that are this officer's or nobody's, of the newest subjects. */
    List<Hit> of(String officer) {
        Set<CaseNumber> cases = new LinkedHashSet<>();
        for (SubjectFile file : subjects.page(Long.MAX_VALUE, NEWEST)) {
            cases.addAll(file.cases());
        }
        return cases.stream().flatMap(number -> in(number, officer).stream()).toList();
    }

    private List<Hit> in(CaseNumber number, String officer) {
        CaseHistory history = log.of(number);
        String owner = history.sheet().owner();
        List<Long> open = history.sheet().suspicions();
        if (open.isEmpty() || !owner.isEmpty() && !owner.equals(officer)) {
            return List.of();
        }
        return history.standing().stream()
                .filter(l -> open.contains(l.id()))
                .map(Logged::entry)
                .filter(SuspicionRaised.class::isInstance)
                .map(e -> new Hit(number, (SuspicionRaised) e))
                .toList();
    }
}
