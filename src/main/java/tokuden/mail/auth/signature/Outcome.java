package tokuden.mail.auth.signature;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;

/** Why a verification ends here, and with which result. */
public record Outcome(AuthResult result, Step reason) {
    /** The signature or its key breaks a rule: it can never be verified (RFC 6376: PERMFAIL). */
    public static Optional<Outcome> broken(String key, String... args) {
        return Optional.of(new Outcome(AuthResult.PERMERROR, Step.of(key, args)));
    }

    /** 検証不能. */
    static Outcome unverifiable(String key, String... args) {
        return new Outcome(AuthResult.UNVERIFIABLE, Step.of(key, args));
    }

    /** The first of these that is an outcome; the later ones are not asked then. */
    public static Optional<Outcome> first(List<Supplier<Optional<Outcome>>> checks) {
        for (Supplier<Optional<Outcome>> check : checks) {
            Optional<Outcome> outcome = check.get();
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }
}
