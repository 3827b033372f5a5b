package tokuden.mail.auth.arc;

import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.signature.Algorithm;
import tokuden.mail.auth.signature.MessageSignature;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.StatementChecks;

/** What RFC 8617 demands of the sets before any key is looked for. */
final class ArcChecks {
    /** SHA-1 was out of use before ARC began (RFC 8301 section 3.1). */
    private static final List<Algorithm> ALLOWED =
            List.of(Algorithm.RSA_SHA256, Algorithm.ED25519_SHA256);

    private ArcChecks() {}

    /** Each set is whole, and each seal says of the chain before it what it must (section 5.2). */
    static Optional<Outcome> order(List<ArcSet> sets) {
        for (ArcSet set : sets) {
            if (!set.complete()) {
                return fail("arc.set-incomplete", set);
            }
        }
        ArcSet latest = sets.get(sets.size() - 1);
        if (validation(latest).equals("fail")) {
            return fail("arc.failed-before", latest);
        }
        for (ArcSet set : sets) {
            String demanded = set.instance() == 1 ? "none" : "pass";
            if (!validation(set).equals(demanded)) {
                return fail("arc.validation-status", set, validation(set), demanded);
            }
        }
        return Optional.empty();
    }

    static String validation(ArcSet set) {
        return set.seal().map(seal -> seal.value("cv")).orElse("");
    }

    /** Section 4.1.2: as DKIM, but without {@code v=}, and never over a seal. */
    static Optional<Outcome> messageSignature(Statement statement, MessageSignature signature) {
        StatementChecks checks = new StatementChecks(statement);
        return Outcome.first(
                        List.of(
                                checks::tagsAreReadable,
                                () -> checks.tagsAreThere("a", "b", "bh", "d", "h", "s"),
                                () -> checks.algorithmIs(ALLOWED),
                                checks::canonicalizationIsKnown,
                                checks::namesAreSound,
                                () -> checks.base64IsReadable("b", "bh"),
                                () -> checks.numbersAreReadable("l", "t", "x"),
                                () -> coversNoSeal(statement),
                                signature::lengthFits))
                .map(ArcChecks::asFailure);
    }

    /** The first fault a seal has by itself. */
    static Optional<Outcome> seals(List<ArcSet> sets) {
        return sets.stream()
                .map(set -> seal(set.seal().orElseThrow()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Section 4.1.3: {@code h=} makes a seal none. */
    private static Optional<Outcome> seal(Statement statement) {
        StatementChecks checks = new StatementChecks(statement);
        return Outcome.first(
                        List.of(
                                checks::tagsAreReadable,
                                () -> checks.tagsAreThere("a", "b", "d", "s"),
                                () -> namesNoFields(statement),
                                () -> checks.algorithmIs(ALLOWED),
                                checks::namesAreSound,
                                () -> checks.base64IsReadable("b"),
                                () -> checks.numbersAreReadable("t")))
                .map(ArcChecks::asFailure);
    }

    private static Optional<Outcome> coversNoSeal(Statement statement) {
        return statement.signedNames().contains("arc-seal")
                ? Outcome.broken("arc.seal-signed")
                : Optional.empty();
    }

    private static Optional<Outcome> namesNoFields(Statement statement) {
        return statement.has("h") ? Outcome.broken("arc.seal-names-fields") : Optional.empty();
    }

    /** ARC knows no permanent error: what cannot be right fails the chain (section 5.2). */
    static Outcome asFailure(Outcome outcome) {
        return outcome.result() == AuthResult.PERMERROR
                ? new Outcome(AuthResult.FAIL, outcome.reason())
                : outcome;
    }

    private static Optional<Outcome> fail(String key, ArcSet set, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = String.valueOf(set.instance());
        System.arraycopy(more, 0, args, 1, more.length);
        return Optional.of(new Outcome(AuthResult.FAIL, Step.of(key, args)));
    }
}
