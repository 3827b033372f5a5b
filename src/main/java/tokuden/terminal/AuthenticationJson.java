package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.auth.spf.Spf;
import tokuden.mail.route.sign.Sign;

/** Verdicts, recorded results and signs as objects with stable keys. */
final class AuthenticationJson {
    private AuthenticationJson() {}

    static Map<String, Object> of(Verdict verdict, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("method", verdict.method().word());
        object.put("identity", verdict.identity());
        object.put("selector", verdict.selector().orElse(null));
        object.put("result", verdict.result().word());
        object.put("bodyHash", verdict.bodyHash().map(Enum::name).orElse(null));
        object.put("source", verdict.source().name());
        object.put("reason", verdict.reason().in(language));
        Spf.explanation(verdict).ifPresent(e -> object.put("explanation", e));
        object.put("notes", verdict.notes().stream().map(n -> n.in(language)).toList());
        return object;
    }

    /** With every step that led there. */
    static Map<String, Object> traced(Verdict verdict, Locale language) {
        Map<String, Object> object = of(verdict, language);
        object.put("trace", verdict.trace().stream().map(s -> step(s, language)).toList());
        return object;
    }

    private static Map<String, Object> step(Step step, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", step.in(language));
        step.answer().ifPresent(a -> object.put("dns", answer(a)));
        if (!step.bytes().isEmpty()) {
            object.put("bytes", step.bytes().stream().map(RouteJson::bytes).toList());
        }
        return object;
    }

    private static Map<String, Object> answer(DnsAnswer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("question", answer.question().toString());
        object.put("status", answer.status().name());
        object.put("records", answer.records().stream().map(DnsWords::of).toList());
        object.put("askedAt", answer.askedAt().map(Object::toString).orElse(null));
        object.put("origin", answer.origin());
        return object;
    }

    static Map<String, Object> of(RecordedResult recorded, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", recorded.kind().name());
        object.put("recorder", recorded.recorder());
        object.put("method", recorded.methodWord());
        object.put("result", recorded.resultWord());
        Map<String, String> properties = new LinkedHashMap<>();
        recorded.properties().forEach(p -> properties.put(p.name(), p.value()));
        object.put("properties", properties);
        object.put("weight", recorded.weight().name());
        object.put("why", recorded.why().in(language));
        object.put("bytes", RouteJson.bytes(recorded.field()));
        return object;
    }

    static Map<String, Object> of(Sign sign, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", sign.rule());
        object.put("strength", sign.strength().name());
        object.put("element", sign.element().name());
        object.put("what", sign.what().in(language));
        List<String> weakened = RouteJson.sentences(sign.weakenedBy(), language);
        object.put("weakenedBy", weakened);
        object.put("bytes", sign.quotes().stream().map(RouteJson::bytes).toList());
        return object;
    }
}
