package tokuden.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A sealed original (証拠): identified by the hash of its bytes, with every way it came to the
 * office. The same bytes taken in twice are one exhibit with two origins.
 */
public record Exhibit(Sha256 hash, long size, Instant sealedAt, List<Origin> origins) {
    public Exhibit {
        origins = List.copyOf(origins);
    }
}
