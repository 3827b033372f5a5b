package tokuden.casework;

import java.time.Instant;
import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * A mail of a case as lists and papers name it: exhibit, when sent, sender address as written and
 * subject as displayed. Holds nothing of the person who reported it.
 */
public record CaseMail(Sha256 exhibit, Optional<Instant> sentAt, String from, String subject) {}
