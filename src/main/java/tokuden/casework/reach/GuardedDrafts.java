package tokuden.casework.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.Drafts;

/** The drafts without those of cases out of reach. */
public final class GuardedDrafts implements Drafts {
    private final Drafts all;
    private final CaseMaterial material;

    public GuardedDrafts(Drafts all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public Draft open(Instant at, Function<DraftNumber, Draft> draft) {
        return all.open(at, draft);
    }

    /**
     * Finds the draft.
     *
     * @throws tokuden.work.TroubleException {@code rights.circle.material}
     */
    @Override
    public Optional<Draft> find(DraftNumber number) {
        Optional<Draft> found = all.find(number);
        if (found.filter(d -> !material.reaches(d.caseNumber())).isPresent()) {
            throw material.outOfReach(number.text());
        }
        return found;
    }

    @Override
    public List<Draft> waitingFor(String officer, int limit) {
        return within(all.waitingFor(officer, limit));
    }

    @Override
    public List<Draft> of(CaseNumber caseNumber) {
        return within(all.of(caseNumber));
    }

    @Override
    public List<Draft> page(Optional<DraftNumber> before, int limit) {
        return CaseMaterial.page(
                before,
                limit,
                all::page,
                d -> Optional.of(d.number()),
                d -> material.reaches(d.caseNumber()));
    }

    @Override
    public Draft keep(Draft changed) {
        find(changed.number());
        return all.keep(changed);
    }

    private List<Draft> within(List<Draft> drafts) {
        return drafts.stream().filter(d -> material.reaches(d.caseNumber())).toList();
    }
}
