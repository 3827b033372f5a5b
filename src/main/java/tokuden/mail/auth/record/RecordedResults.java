package tokuden.mail.auth.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.auth.record.RecordedResult.Kind;
import tokuden.mail.auth.record.RecordedResult.Property;
import tokuden.mail.auth.record.RecordedResult.Weight;
import tokuden.mail.route.Route;
import tokuden.mail.route.Sentence;
import tokuden.mail.route.TrustedHosts;

/** Reads what servers recorded. Never throws; a field of no known form gives no result. */
public final class RecordedResults {
    private final Route route;
    private final TrustedHosts provider;
    private final List<RecordedResult> results = new ArrayList<>();

    private RecordedResults(Route route, TrustedHosts provider) {
        this.route = route;
        this.provider = provider;
    }

    /**
     * Every recorded result in the order of the header.
     *
     * @param provider the recipient's, whose records count above the boundary (RFC 8601 section 5)
     */
    public static List<RecordedResult> in(Mail mail, Route route, TrustedHosts provider) {
        RecordedResults reading = new RecordedResults(route, provider);
        for (HeaderField field : mail.header()) {
            if (field.named("Authentication-Results")) {
                reading.results(field, Words.clauses(field.text()), Optional.empty());
            } else if (field.named("ARC-Authentication-Results")) {
                reading.arc(field);
            } else if (field.named("Received-SPF")) {
                reading.receivedSpf(field);
            }
        }
        return List.copyOf(reading.results);
    }

    /** {@code i=1; authserv-id; …} (RFC 8617 section 4.1.1). */
    private void arc(HeaderField field) {
        List<List<String>> clauses = Words.clauses(field.text());
        String first = clauses.get(0).isEmpty() ? "" : clauses.get(0).get(0);
        if (clauses.size() > 1 && first.matches("i=\\d{1,2}")) {
            int instance = Integer.parseInt(first.substring(2));
            results(field, clauses.subList(1, clauses.size()), Optional.of(instance));
        }
    }

    private void results(
            HeaderField field, List<List<String>> clauses, Optional<Integer> instance) {
        List<String> head = withoutComments(clauses.get(0));
        boolean named = !head.isEmpty() && head.get(0).indexOf('=') < 0;
        String recorder = named ? head.get(0) : "";
        for (List<String> clause : clauses.subList(named ? 1 : 0, clauses.size())) {
            result(field, recorder, instance, clause);
        }
    }

    private void result(
            HeaderField field, String recorder, Optional<Integer> instance, List<String> clause) {
        List<String> words = withoutComments(clause);
        int equals = words.isEmpty() ? -1 : words.get(0).indexOf('=');
        if (equals <= 0) {
            return;
        }
        String method = words.get(0).substring(0, equals).toLowerCase(Locale.ROOT);
        String result = words.get(0).substring(equals + 1).toLowerCase(Locale.ROOT);
        List<Property> properties = properties(words.subList(1, words.size()));
        Kind kind =
                instance.isPresent()
                        ? Kind.ARC_AUTHENTICATION_RESULTS
                        : Kind.AUTHENTICATION_RESULTS;
        Judged judged = judge(field, recorder, kind);
        results.add(
                new RecordedResult(
                        kind,
                        field.whole(),
                        recorder,
                        instance,
                        withoutVersion(method),
                        result,
                        properties,
                        reason(clause, properties),
                        judged.weight(),
                        judged.why()));
    }

    private static String withoutVersion(String method) {
        int slash = method.indexOf('/');
        return slash < 0 ? method : method.substring(0, slash);
    }

    /** {@code result (comment) client-ip=…; envelope-from=…} (RFC 7208 section 9.1). */
    private void receivedSpf(HeaderField field) {
        List<List<String>> clauses = Words.clauses(field.text());
        List<String> all = clauses.stream().flatMap(List::stream).toList();
        List<String> words = withoutComments(all);
        if (words.isEmpty() || words.get(0).indexOf('=') >= 0) {
            return;
        }
        List<Property> properties = properties(words.subList(1, words.size()));
        String reason = reason(all, List.of());
        String receiver = value(properties, "receiver");
        String recorder = receiver.isEmpty() ? hostInComment(reason) : receiver;
        Judged judged = judge(field, recorder, Kind.RECEIVED_SPF);
        results.add(
                new RecordedResult(
                        Kind.RECEIVED_SPF,
                        field.whole(),
                        recorder,
                        Optional.empty(),
                        "spf",
                        words.get(0).toLowerCase(Locale.ROOT),
                        properties,
                        reason,
                        judged.weight(),
                        judged.why()));
    }

    /** {@code (mx.example.jp: domain of …)}: the host before the colon. */
    private static String hostInComment(String comment) {
        int colon = comment.indexOf(": ");
        String host = colon < 0 ? "" : comment.substring(0, colon);
        return host.indexOf(' ') < 0 ? host : "";
    }

    private static List<String> withoutComments(List<String> words) {
        return words.stream().filter(w -> !w.startsWith("(")).toList();
    }

    private static List<Property> properties(List<String> words) {
        List<Property> found = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                String name = word.substring(0, equals).toLowerCase(Locale.ROOT);
                found.add(new Property(name, word.substring(equals + 1)));
            }
        }
        return found;
    }

    private static String value(List<Property> properties, String name) {
        return properties.stream()
                .filter(p -> p.name().equals(name))
                .map(Property::value)
                .findFirst()
                .orElse("");
    }

    private static String reason(List<String> clause, List<Property> properties) {
        String stated = value(properties, "reason");
        return stated.isEmpty()
                ? clause.stream()
                        .filter(w -> w.startsWith("("))
                        .map(w -> w.substring(1, w.endsWith(")") ? w.length() - 1 : w.length()))
                        .findFirst()
                        .orElse("")
                : stated;
    }

    /** A weight and its reason. */
    private record Judged(Weight weight, Sentence why) {
        static Judged claim(String key, String... args) {
            return new Judged(Weight.CLAIM, Sentence.of(key, args));
        }
    }

    private Judged judge(HeaderField field, String recorder, Kind kind) {
        if (route.boundary().isEmpty()) {
            return Judged.claim("record.no-boundary");
        }
        if (field.whole().from() > route.boundary().get().bytes().from()) {
            return provider.records(recorder)
                    ? Judged.claim("record.providers-name-below", recorder)
                    : Judged.claim("record.below-the-boundary");
        }
        boolean unnamed = recorder.isEmpty() && kind == Kind.RECEIVED_SPF;
        if (!unnamed && !provider.records(recorder)) {
            return Judged.claim("record.not-the-providers-name", recorder);
        }
        return new Judged(Weight.PROVIDER_RECORD, Sentence.of("record.of-the-provider", recorder));
    }
}
