package tokuden.storage.segment;

import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * Bytes of a segment that are not what was written.
 *
 * @param file name of the segment file
 * @param from first damaged byte, inclusive
 * @param to exclusive
 * @param record hash of the record that is hit, as far as its header can still be read
 */
public record Damage(String file, long from, long to, Optional<Sha256> record) {}
