package tokuden.casework.approval;

import java.time.LocalDate;
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

/**
 * What is asked before any step of a draft, whoever takes it: rights, contradictions, the ladder.
 */
public final class DraftRules {
    private final Cases cases;
    private final ContradictionGuard guard;
    private final DraftedActs acts;
    private final Supplier<Rights> rights;

    public DraftRules(
            Cases cases, ContradictionGuard guard, DraftedActs acts, Supplier<Rights> rights) {
        this.cases = cases;
        this.guard = guard;
        this.acts = acts;
        this.rights = rights;
    }

    Cases cases() {
        return cases;
    }

    DraftedActs acts() {
        return acts;
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

    /** Everything that contradicts the draft now, and what the act still needs by law. */
    List<Lack> gaps(Draft draft, LocalDate today) {
        Optional<Case> in = cases.find(draft.caseNumber());
        return in.map(c -> gaps(draft, c, today))
                .orElse(List.of(new Lack("draft.no-case", draft.caseNumber().text())));
    }

    /** What the act still needs by law to go out on that day. */
    List<Lack> lacksToIssue(Draft draft, LocalDate on) {
        return cases.find(draft.caseNumber())
                .map(in -> acts.lacks(draft, in, on))
                .orElse(List.of(new Lack("draft.no-case", draft.caseNumber().text())));
    }

    private List<Lack> gaps(Draft draft, Case in, LocalDate today) {
        List<Lack> gaps = new ArrayList<>();
        guard.check(draft, in).forEach(c -> gaps.add(c.lack()));
        if (draft.standing().decision().isEmpty()) {
            gaps.addAll(acts.lacks(draft, in, today));
        }
        return gaps;
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
