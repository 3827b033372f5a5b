package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.Span;
import tokuden.mail.attribution.Answer;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Boundary;
import tokuden.mail.route.Hop;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Route;
import tokuden.mail.route.SendingInstant;
import tokuden.mail.route.Sentence;
import tokuden.mail.sender.SenderTrace;

/** A route as an object with stable keys. */
final class RouteJson {
    private RouteJson() {}

    static Map<String, Object> of(SenderTrace trace, Locale language) {
        Route route = trace.route();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("hops", route.hops().stream().map(h -> hop(route, h, language)).toList());
        object.put("boundary", route.boundary().map(b -> b.line().index()).orElse(null));
        object.put(
                "connectingIp",
                route.boundary().flatMap(Boundary::address).map(Addresses::text).orElse(null));
        object.put("helo", route.boundary().flatMap(Boundary::helo).orElse(null));
        object.put("reverseName", route.boundary().flatMap(Boundary::reverseName).orElse(null));
        object.put("directFromConsumerLine", route.direct().answer().name());
        object.put("directReasons", sentences(route.direct().reasons(), language));
        object.put("forgedHops", route.forgedHops());
        object.put("registrations", trace.registrations().stream().map(RouteJson::table).toList());
        object.put("times", trace.instants().all().stream().map(RouteJson::instant).toList());
        object.put("sentAt", trace.instants().deciding().map(i -> i.at().toString()).orElse(null));
        return object;
    }

    private static Map<String, Object> hop(Route route, Hop hop, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("index", hop.index());
        object.put("standing", route.standing(hop).name());
        object.put("by", text(hop.by()));
        object.put("helo", text(hop.from().helo()));
        object.put("reverseName", text(hop.from().reverseName()));
        object.put("ip", hop.address().map(Addresses::text).orElse(null));
        object.put("with", text(hop.protocol()));
        object.put("id", text(hop.id()));
        object.put("for", hop.recipients().stream().map(Quoted::text).toList());
        object.put("time", hop.time().map(t -> t.at().toString()).orElse(null));
        object.put("authenticated", hop.authenticated());
        object.put("encrypted", hop.encrypted());
        object.put("software", hop.software().name());
        object.put(
                "forged",
                route.forged().stream()
                        .filter(f -> f.line().index() == hop.index())
                        .map(f -> f.why().in(language))
                        .findFirst()
                        .orElse(null));
        object.put("bytes", bytes(hop.field()));
        return object;
    }

    private static Map<String, Object> table(Answer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("table", answer.table().name());
        object.put("date", answer.table().date().toString());
        object.put("sha256", answer.table().sha256());
        object.put("country", answer.country().orElse(null));
        object.put("asn", answer.asn().orElse(null));
        object.put("holder", answer.holder().orElse(null));
        object.put(
                "daysFromMail",
                answer.daysFromMail().isPresent() ? answer.daysFromMail().getAsLong() : null);
        return object;
    }

    private static Map<String, Object> instant(SendingInstant instant) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("at", instant.at().toString());
        object.put("source", instant.source().name());
        object.put("trustRank", instant.trustRank());
        return object;
    }

    static List<String> sentences(List<Sentence> sentences, Locale language) {
        return sentences.stream().map(s -> s.in(language)).toList();
    }

    static List<Integer> bytes(Span span) {
        return List.of(span.from(), span.to());
    }

    private static String text(Optional<Quoted> quoted) {
        return quoted.map(Quoted::text).orElse(null);
    }
}
