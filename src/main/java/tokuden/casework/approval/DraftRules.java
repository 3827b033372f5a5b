package tokuden.casework.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.Lack;
import tokuden.office.Deed;
import tokuden.office.Denial;
import tokuden.office.Matter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Rights;

/** What is asked before any step of a draft, whoever takes it. */
final class DraftRules {
    private final Cases cases;
    private final ContradictionGuard guard;
    private final Supplier<Rights> rights;

    DraftRules(Cases cases, ContradictionGuard guard, Supplier<Rights> rights) {
        this.cases = cases;
        this.guard = guard;
        this.rights = rights;
    }

    Office office() {
        return rights.get().office();
    }

    /** What rights say against it; a list to add to. */
    List<Lack> objections(Officer by, Deed deed, Matter matter) {
        List<Lack> lacks = new ArrayList<>();
        for (Denial denial : rights.get().objections(by, deed, matter)) {
            lacks.add(new Lack(denial.key(), denial.args()));
        }
        return lacks;
    }

    /** Everything that contradicts the draft now. */
    List<Lack> contradictions(Draft draft) {
        Optional<Case> in = cases.find(draft.caseNumber());
        return in.map(c -> guard.check(draft, c).stream().map(Contradiction::lack).toList())
                .orElse(List.of(new Lack("draft.no-case", draft.caseNumber().text())));
    }

    /** Only the officer of a stop acts there. */
    static List<Lack> notHis(Optional<Station> here, Officer by) {
        return here.filter(s -> !s.officer().equals(by.id()))
                .map(s -> List.of(new Lack("draft.not-his-station", by.name(), s.post())))
                .orElse(List.of());
    }

    /** The stop the draft waits at; empty when it does not circulate. */
    static Optional<Station> waiting(Draft draft) {
        return circulating(draft).map(standing -> standing.waiting(draft.route()));
    }

    static Optional<Standing.Circulating> circulating(Draft draft) {
        return draft.standing().match(new CirculationOf());
    }
}
