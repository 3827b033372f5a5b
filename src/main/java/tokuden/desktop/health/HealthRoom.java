package tokuden.desktop.health;

import java.util.function.Function;
import tokuden.evidence.Health;
import tokuden.evidence.IntegrityCheck;

/**
 * What the page of the store needs.
 *
 * @param checkup the check that is entered in the journal in the name of that officer
 */
public record HealthRoom(Health health, Function<String, IntegrityCheck> checkup) {}
