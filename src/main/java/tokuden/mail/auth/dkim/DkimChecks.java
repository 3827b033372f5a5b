package tokuden.mail.auth.dkim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.auth.signature.Algorithm;
import tokuden.mail.auth.signature.Domains;
import tokuden.mail.auth.signature.MessageSignature;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.Statement;
import tokuden.mail.auth.signature.StatementChecks;

/** What RFC 6376 section 6.1.1 demands of a DKIM-Signature before its key is looked for. */
final class DkimChecks {
    private final Statement statement;
    private final Draft draft;
    private final MessageSignature signature;

    DkimChecks(Statement statement, Draft draft, MessageSignature signature) {
        this.statement = statement;
        this.draft = draft;
        this.signature = signature;
    }

    /** The first rule broken; empty if the signature can be verified. */
    Optional<Outcome> refusal() {
        StatementChecks checks = new StatementChecks(statement);
        boolean hashed = draft != Draft.WITHOUT_BODY_HASH;
        return Outcome.first(
                List.of(
                        checks::tagsAreReadable,
                        this::versionIsKnown,
                        () -> checks.tagsAreThere("a", "b", "d", "h", "s"),
                        () -> hashed ? checks.tagsAreThere("bh") : Optional.empty(),
                        () -> checks.algorithmIs(List.of(Algorithm.values())),
                        checks::canonicalizationIsKnown,
                        this::queryIsKnown,
                        checks::namesAreSound,
                        () -> checks.base64IsReadable("b"),
                        () -> hashed ? checks.base64IsReadable("bh") : Optional.empty(),
                        () -> checks.numbersAreReadable("l", "t", "x"),
                        this::expiresAfterSigning,
                        this::signsFrom,
                        this::identityIsWithinDomain,
                        signature::lengthFits));
    }

    private Optional<Outcome> versionIsKnown() {
        boolean known = draft != Draft.STANDARD || statement.value("v").equals("1");
        return known ? Optional.empty() : Outcome.broken("dkim.version", statement.value("v"));
    }

    /** One of the ways to get the key must be DNS; the drafts called it {@code dns}. */
    private Optional<Outcome> queryIsKnown() {
        if (!statement.has("q")) {
            return Optional.empty();
        }
        for (String way : statement.compact("q").toLowerCase(Locale.ROOT).split(":")) {
            if (way.equals("dns/txt") || way.equals("dns")) {
                return Optional.empty();
            }
        }
        return Outcome.broken("signature.query-unknown", statement.value("q"));
    }

    private Optional<Outcome> expiresAfterSigning() {
        boolean both = statement.has("t") && statement.has("x");
        boolean after = !both || statement.number("x").orElse(0) > statement.number("t").orElse(0);
        return after
                ? Optional.empty()
                : Outcome.broken("dkim.expires-before", statement.value("x"), statement.value("t"));
    }

    private Optional<Outcome> signsFrom() {
        return statement.signedNames().contains("from")
                ? Optional.empty()
                : Outcome.broken("dkim.from-not-signed");
    }

    private Optional<Outcome> identityIsWithinDomain() {
        String identity = statement.identity();
        int at = identity.lastIndexOf('@');
        return at >= 0 && Domains.within(identity.substring(at + 1), statement.domain())
                ? Optional.empty()
                : Outcome.broken("dkim.identity-outside", identity, statement.domain());
    }
}
