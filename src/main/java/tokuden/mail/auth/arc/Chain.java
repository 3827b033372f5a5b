package tokuden.mail.auth.arc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.Outcome;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;

/** The ARC fields of a mail put in sets by their instance ({@code i=}). */
final class Chain {
    /** RFC 8617 section 4.2.1. */
    private static final int MOST = 50;

    private final Map<Integer, Field> results = new HashMap<>();
    private final Map<Integer, Statement> signatures = new HashMap<>();
    private final Map<Integer, Statement> seals = new HashMap<>();
    private int highest;
    private boolean empty = true;
    private Optional<Outcome> defect = Optional.empty();

    private Chain() {}

    static Chain of(SignedMail mail) {
        Chain chain = new Chain();
        for (Field field : mail.fields("arc-authentication-results")) {
            Statement first = Statement.of(mail, field);
            chain.place(chain.results, resultsInstance(first), field, field);
        }
        for (Field field : mail.fields("arc-message-signature")) {
            Statement statement = Statement.of(mail, field);
            chain.place(chain.signatures, instance(statement), field, statement);
        }
        for (Field field : mail.fields("arc-seal")) {
            Statement statement = Statement.of(mail, field);
            chain.place(chain.seals, instance(statement), field, statement);
        }
        return chain;
    }

    private <T> void place(Map<Integer, T> kept, int instance, Field field, T part) {
        empty = false;
        if (instance < 1 || instance > MOST) {
            defect = defect.or(() -> broken("arc.instance", field));
        } else if (kept.putIfAbsent(instance, part) != null) {
            defect = defect.or(() -> broken("arc.instance-twice", field));
        }
        highest = Math.max(highest, Math.min(instance, MOST));
    }

    private static Optional<Outcome> broken(String key, Field field) {
        return Optional.of(
                new Outcome(AuthResult.FAIL, Step.of(key, field.name()).at(field.whole())));
    }

    private static int instance(Statement statement) {
        long number = statement.number("i").orElse(0);
        return (int) Math.min(number, MOST + 1);
    }

    /** The field begins with {@code i=} and a semicolon (RFC 8617 section 4.1.1). */
    private static int resultsInstance(Statement statement) {
        return statement.firstTag().filter("i"::equals).isPresent() ? instance(statement) : 0;
    }

    boolean empty() {
        return empty;
    }

    /** An instance out of range or given twice; empty if there is none. */
    Optional<Outcome> defect() {
        return defect;
    }

    /** From the first to the highest instance; parts may be missing. */
    List<ArcSet> sets() {
        List<ArcSet> sets = new ArrayList<>(highest);
        for (int i = 1; i <= highest; i++) {
            sets.add(
                    new ArcSet(
                            i,
                            Optional.ofNullable(results.get(i)),
                            Optional.ofNullable(signatures.get(i)),
                            Optional.ofNullable(seals.get(i))));
        }
        return sets;
    }

    /** The set of the highest instance. */
    Optional<ArcSet> latest() {
        List<ArcSet> sets = sets();
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.get(sets.size() - 1));
    }
}
