package tokuden.casework.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;
import tokuden.office.Matter;
import tokuden.office.Officer;

/**
 * A draft (起案文書, after its decision 原議): an act of the office on its way from 起案 to 施行, with every
 * version it had. The first who wrote it is the drafter; whoever changed it is an author too, and
 * no author can approve.
 *
 * @param act stable key of the act drafted, {@code corrective-order}
 * @param replaces the decided draft this one takes the place of
 * @param versions never empty, oldest first
 * @param kept counts the kept states, so that two changes at once are noticed
 */
public record Draft(
        DraftNumber number,
        CaseNumber caseNumber,
        String act,
        Optional<DraftNumber> replaces,
        List<Version> versions,
        Route route,
        Standing standing,
        long kept) {
    public Draft {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a draft has words");
        }
    }

    public Version newest() {
        return versions.get(versions.size() - 1);
    }

    /** The version before the newest. */
    public Optional<Version> before() {
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 2));
    }

    public Officer drafter() {
        return versions.get(0).by();
    }

    /** The drafter and everybody who changed the draft, each once, the drafter first. */
    public List<Officer> authors() {
        List<Officer> authors = new ArrayList<>();
        for (Version version : versions) {
            if (authors.stream().noneMatch(a -> a.id().equals(version.by().id()))) {
                authors.add(version.by());
            }
        }
        return authors;
    }

    /** The draft as rights ask for it. */
    public Matter matter() {
        return new Matter(
                number.text(), Optional.of(caseNumber.text()), standing.state(), authors());
    }

    /** For whom it waits now; empty when it waits for nobody. */
    public Optional<String> waitsFor() {
        return standing.match(new WaitsFor(this));
    }

    /** The hash over everything a decision on this draft decides. */
    public Sha256 hash() {
        return Frozen.hash(this);
    }

    /** Is what was decided still what stands here? True also where nothing is decided yet. */
    public boolean isAsDecided() {
        return standing.decision().map(d -> d.frozen().equals(hash())).orElse(true);
    }

    Draft at(Standing next) {
        return new Draft(number, caseNumber, act, replaces, versions, route, next, kept);
    }

    Draft with(Version more, Standing next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(more);
        return new Draft(number, caseNumber, act, replaces, all, route, next, kept);
    }

    /** The same draft as it was kept. */
    public Draft withKept(long now) {
        return new Draft(number, caseNumber, act, replaces, versions, route, standing, now);
    }
}
