package tokuden.mail.auth.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tokuden.mail.auth.Step;

/**
 * The keys found, tried one after the other (RFC 6376 section 6.1.2): the first that proves the
 * signature decides; else the first that serves; else the first refusal.
 *
 * @param key the key that decided; empty if none serves
 * @param refusal why none serves
 * @param holds whether the signature value is proved
 */
public record Tried(Optional<KeyRecord> key, Optional<Outcome> refusal, boolean holds) {
    /**
     * @param signed hands what is signed to a sink
     */
    public static Tried of(
            Keys.Found found, KeyUse use, Statement statement, Consumer<OctetSink> signed) {
        byte[] value = statement.signature().orElse(new byte[0]);
        Proof proof = new Proof(use.algorithm(), value, signed);
        Optional<Outcome> refusal = Optional.empty();
        Optional<KeyRecord> serving = Optional.empty();
        for (KeyRecord record : found.records()) {
            Optional<Outcome> refused = record.refusal(use);
            if (refused.isPresent()) {
                refusal = refusal.or(() -> refused);
                continue;
            }
            if (record.key().filter(proof::holds).isPresent()) {
                return new Tried(Optional.of(record), Optional.empty(), true);
            }
            serving = serving.or(() -> Optional.of(record));
        }
        return new Tried(serving, serving.isPresent() ? Optional.empty() : refusal, false);
    }

    /**
     * The refusal, softened: a key withdrawn long after the receipt says nothing about the day of
     * receipt.
     */
    public Optional<Outcome> refusal(Keys.Found found, Instant at) {
        return refusal.map(
                outcome -> {
                    boolean revoked = outcome.reason().key().equals("signature.key-revoked");
                    Optional<String> late =
                            revoked ? Keys.late(found.answer(), at) : Optional.empty();
                    return late.map(days -> Outcome.unverifiable("signature.key-gone", days))
                            .orElse(outcome);
                });
    }

    /** The keys as found, each in a sentence, the deciding one alone where there is one. */
    public List<Step> steps(Keys.Found found) {
        return key.map(List::of).orElse(found.records()).stream()
                .map(record -> record.shown().with(found.answer()))
                .toList();
    }

    /** What qualifies a result that rests on this key. */
    public List<Step> notes(Keys.Found found, Instant at) {
        List<Step> notes = new ArrayList<>();
        key.filter(KeyRecord::weak)
                .ifPresent(k -> notes.add(Step.of("signature.weak-key", String.valueOf(k.bits()))));
        key.filter(KeyRecord::testing).ifPresent(k -> notes.add(Step.of("signature.testing")));
        if (found.records().size() > 1) {
            notes.add(Step.of("signature.many-keys", String.valueOf(found.records().size())));
        }
        Keys.late(found.answer(), at)
                .ifPresent(days -> notes.add(Step.of("signature.asked-late", days)));
        return notes;
    }
}
