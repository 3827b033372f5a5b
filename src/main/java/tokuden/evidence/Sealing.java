package tokuden.evidence;

import java.util.List;

/**
 * Takes bytes into evidence. The hash is taken first, before anything looks into the bytes, so that
 * nothing a parser does can touch what the court will see.
 */
public final class Sealing {
    private final Exhibits exhibits;

    public Sealing(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    /** Seals one original; returns when it is safe on disk. */
    public Exhibits.Sealed seal(byte[] bytes, Origin origin) {
        return sealAll(List.of(new Arrived(bytes, origin))).get(0);
    }

    /** Seals several originals with one wait for the disk, in the order given. */
    public List<Exhibits.Sealed> sealAll(List<Arrived> arrived) {
        return exhibits.keep(
                arrived.stream()
                        .map(
                                a ->
                                        new Exhibits.Original(
                                                Sha256.of(a.bytes()), a.bytes(), a.origin()))
                        .toList());
    }

    /** Bytes as they arrived, and from where. */
    public record Arrived(byte[] bytes, Origin origin) {}
}
