package tokuden.mail.auth.signature;

import java.util.List;
import java.util.Optional;

/** What can be wrong with a statement by itself. Each check tells the first fault it finds. */
public final class StatementChecks {
    private final Statement statement;

    public StatementChecks(Statement statement) {
        this.statement = statement;
    }

    /** The tag list is one (RFC 6376 section 3.2). */
    public Optional<Outcome> tagsAreReadable() {
        return statement.defect();
    }

    /** Tags without which there is no signature. */
    public Optional<Outcome> tagsAreThere(String... tags) {
        for (String tag : tags) {
            if (!statement.has(tag)) {
                return Outcome.broken("signature.tag-missing", tag);
            }
        }
        return Optional.empty();
    }

    /** {@code a=} is known and one of these. */
    public Optional<Outcome> algorithmIs(List<Algorithm> allowed) {
        boolean known = statement.algorithm().filter(allowed::contains).isPresent();
        return known
                ? Optional.empty()
                : Outcome.broken("signature.algorithm-unknown", statement.latin("a"));
    }

    /** Both halves of {@code c=} are known (RFC 6376 section 3.4). */
    public Optional<Outcome> canonicalizationIsKnown() {
        boolean known = statement.headerForm().isPresent() && statement.bodyForm().isPresent();
        return known
                ? Optional.empty()
                : Outcome.broken("signature.canonicalization-unknown", statement.latin("c"));
    }

    /** {@code d=} and {@code s=} are names that can be asked for. */
    public Optional<Outcome> namesAreSound() {
        if (!Domains.sound(statement.domain(), 2)) {
            return Outcome.broken("signature.domain-broken", "d", statement.latin("d"));
        }
        return Domains.sound(statement.selector(), 1)
                ? Optional.empty()
                : Outcome.broken("signature.domain-broken", "s", statement.latin("s"));
    }

    /** These tags hold Base64. */
    public Optional<Outcome> base64IsReadable(String... tags) {
        for (String tag : tags) {
            boolean readable =
                    tag.equals("b") ? statement.signature().isPresent() : bodyHashReads();
            if (!readable) {
                return Outcome.broken("signature.base64-broken", tag);
            }
        }
        return Optional.empty();
    }

    private boolean bodyHashReads() {
        return statement.bodyHash().isPresent();
    }

    /** These tags, where they are there, hold a number. */
    public Optional<Outcome> numbersAreReadable(String... tags) {
        for (String tag : tags) {
            if (statement.has(tag) && statement.number(tag).isEmpty()) {
                return Outcome.broken("signature.number-broken", tag, statement.latin(tag));
            }
        }
        return Optional.empty();
    }
}
