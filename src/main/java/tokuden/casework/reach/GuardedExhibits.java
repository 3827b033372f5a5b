package tokuden.casework.reach;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;

/** The sealed originals without those that belong to cases out of reach. */
public final class GuardedExhibits implements Exhibits {
    private final Exhibits all;
    private final CaseMaterial material;

    public GuardedExhibits(Exhibits all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public List<Sealed> keep(List<Original> originals) {
        return all.keep(originals);
    }

    /**
     * Finds the exhibit.
     *
     * @throws tokuden.work.TroubleException {@code rights.circle.material}
     */
    @Override
    public Optional<Exhibit> find(Sha256 hash) {
        Optional<Exhibit> found = all.find(hash);
        if (found.filter(material.exhibits()).isEmpty() && found.isPresent()) {
            throw material.outOfReach(hash.hex());
        }
        return found;
    }

    @Override
    public byte[] bytes(Sha256 hash) {
        find(hash);
        return all.bytes(hash);
    }

    @Override
    public List<Exhibit> page(Optional<Sha256> after, int limit) {
        return CaseMaterial.page(
                after, limit, all::page, e -> Optional.of(e.hash()), material.exhibits());
    }

    @Override
    public List<Exhibit> cameAs(Origin.Kind kind) {
        return all.cameAs(kind).stream().filter(material.exhibits()).toList();
    }

    @Override
    public long count() {
        return all.count();
    }
}
