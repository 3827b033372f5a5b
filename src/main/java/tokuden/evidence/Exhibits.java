package tokuden.evidence;

import java.util.List;
import java.util.Optional;

/** All sealed originals of the office, with their bytes. */
public interface Exhibits {
    /**
     * Keeps the originals: bytes appended and forced to disk, then recorded, then acknowledged by
     * returning, in the order given. Bytes already kept gain an origin, unless the same source gave
     * them before.
     *
     * @throws tokuden.work.TroubleException when they cannot be written; what returned before is
     *     safe
     */
    List<Sealed> keep(List<Original> originals);

    Optional<Exhibit> find(Sha256 hash);

    /**
     * The very bytes, checked against the hash.
     *
     * @throws tokuden.work.TroubleException when they are unknown or damaged
     */
    byte[] bytes(Sha256 hash);

    /** Up to {@code limit} exhibits whose hash follows {@code after} (from the start if empty). */
    List<Exhibit> page(Optional<Sha256> after, int limit);

    /** The exhibits that came that way, in the order in which they came. */
    List<Exhibit> cameAs(Origin.Kind kind);

    long count();

    /** Bytes that arrived, already hashed, and from where. */
    record Original(Sha256 hash, byte[] bytes, Origin origin) {}

    /**
     * A kept exhibit.
     *
     * @param novel these bytes were not here before
     * @param newSource this source had not given them before
     */
    record Sealed(Exhibit exhibit, boolean novel, boolean newSource) {}
}
