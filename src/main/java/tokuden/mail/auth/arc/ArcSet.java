package tokuden.mail.auth.arc;

import java.util.Optional;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.Statement;

/** What one relay added: its results, its signature of the message and its seal of the chain. */
record ArcSet(
        int instance,
        Optional<Field> results,
        Optional<Statement> messageSignature,
        Optional<Statement> seal) {
    boolean complete() {
        return results.isPresent() && messageSignature.isPresent() && seal.isPresent();
    }
}
