package tokuden.casework.work;

import java.time.Instant;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/**
 * An entry as it stands in the log.
 *
 * @param id running number over all cases
 * @param by officer id
 * @param seal SHA-256 over the kept row, as the journal names it
 */
public record Logged(long id, CaseNumber in, Instant at, String by, Entry entry, Sha256 seal) {}
