package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tokuden.evidence.Passage;
import tokuden.examination.Advertising;
import tokuden.examination.Applicability;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.exchange.Failure;

/** An examination as an object with stable keys. */
final class ExaminationJson {
    private ExaminationJson() {}

    static Map<String, Object> of(String file, Examination examination, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("sha256", examination.mail().hex());
        object.put("sentOn", examination.sentOn().map(Object::toString).orElse(null));
        object.put("edition", examination.edition().map(Object::toString).orElse(null));
        object.put("advertising", examination.advertising().name());
        object.put("findings", findings(examination.findings(), language));
        object.put(
                "applicability",
                examination.applicability().map(a -> applicability(a, language)).orElse(null));
        object.put(
                "alsoEditions", examination.also().stream().map(a -> also(a, language)).toList());
        object.put("rulePack", examination.rulePack());
        return object;
    }

    /** A file that could not be examined: the same kind of line, with the fault in its place. */
    static Map<String, Object> fault(Failure failure, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", failure.source());
        object.put("edition", null);
        object.put("advertising", Advertising.UNCLEAR.name());
        object.put("findings", List.of());
        object.put("fault", failure.cause());
        object.put("message", failure.in(language));
        return object;
    }

    private static Map<String, Object> also(Examination.Also also, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sentOn", also.sentOn().toString());
        object.put("edition", also.edition().toString());
        object.put("findings", findings(also.findings(), language));
        object.put("applicability", applicability(also.applicability(), language));
        return object;
    }

    private static Map<String, Object> applicability(Applicability applies, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("covered", applies.covered().name());
        object.put("incidental", applies.incidental());
        object.put("reason", applies.reason().in(language));
        object.put("handOver", applies.handOverIn(language).orElse(null));
        object.put("grounds", applies.grounds().stream().map(ExaminationJson::ground).toList());
        return object;
    }

    private static List<Map<String, Object>> findings(List<Finding> findings, Locale language) {
        return findings.stream().map(f -> finding(f, language)).toList();
    }

    private static Map<String, Object> finding(Finding finding, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("breach", finding.breach().name());
        object.put("item", finding.item().map(Enum::name).orElse(null));
        object.put("provision", finding.provision().cited());
        object.put("result", finding.result().name());
        object.put("reason", finding.reason().in(language));
        object.put("grounds", finding.grounds().stream().map(ExaminationJson::ground).toList());
        return object;
    }

    static Map<String, Object> ground(Passage passage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("exhibit", passage.exhibit().hex());
        object.put("part", passage.part());
        object.put("from", passage.from());
        object.put("to", passage.to());
        object.put("text", passage.text());
        return object;
    }
}
