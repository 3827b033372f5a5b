package tokuden.exchange.packing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;

/**
 * The exhibits as they were at one record of the journal, for reading: what was sealed later is not
 * among those that came some way. So a package made again rests on the same DNS answers.
 */
final class ExhibitsUpTo implements Exhibits {
    private final Exhibits all;
    private final Instant at;

    ExhibitsUpTo(Shelves shelves, long upTo) {
        this.all = shelves.exhibits();
        this.at =
                shelves.journal().from(upTo, 1).stream()
                        .findFirst()
                        .map(r -> r.entry().at())
                        .orElse(Instant.MAX);
    }

    @Override
    public List<Sealed> keep(List<Original> originals) {
        throw new UnsupportedOperationException("for reading only");
    }

    @Override
    public Optional<Exhibit> find(Sha256 hash) {
        return all.find(hash);
    }

    @Override
    public byte[] bytes(Sha256 hash) {
        return all.bytes(hash);
    }

    @Override
    public List<Exhibit> page(Optional<Sha256> after, int limit) {
        return all.page(after, limit);
    }

    @Override
    public List<Exhibit> cameAs(Origin.Kind kind) {
        return all.cameAs(kind).stream().filter(e -> !e.sealedAt().isAfter(at)).toList();
    }

    @Override
    public long count() {
        return all.count();
    }
}
