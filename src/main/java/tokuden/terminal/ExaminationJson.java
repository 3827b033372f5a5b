package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tokuden.evidence.Passage;
import tokuden.examination.Examination;
import tokuden.examination.Finding;

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
        object.put(
                "findings",
                examination.findings().stream().map(f -> finding(f, language)).toList());
        return object;
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
        object.put("part", passage.part());
        object.put("from", passage.from());
        object.put("to", passage.to());
        object.put("text", passage.text());
        return object;
    }
}
