package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectFile;

/** A subject of the register as an object with stable keys. */
final class SubjectJson {
    private SubjectJson() {}

    static Map<String, Object> of(SubjectFile file) {
        Subject subject = file.subject();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", subject.id());
        object.put("kind", subject.kind().name());
        object.put("name", subject.name());
        object.put("reading", subject.reading());
        object.put("address", subject.address());
        object.put("representative", subject.representative());
        object.put("corporateNumber", subject.number().map(Object::toString).orElse(null));
        object.put("aliases", subject.aliases());
        object.put("glyphNote", subject.glyphNote());
        object.put("marks", marks(file));
        object.put("cases", file.cases().stream().map(CaseNumber::text).toList());
        object.put("likenesses", likenesses(file));
        return object;
    }

    private static List<Map<String, Object>> marks(SubjectFile file) {
        List<Map<String, Object>> marks = new ArrayList<>();
        file.marks()
                .forEach(
                        (mark, reason) -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            object.put("kind", mark.kind().name());
                            object.put("value", mark.value());
                            object.put("reason", reason);
                            marks.add(object);
                        });
        return marks;
    }

    private static Map<String, Object> likenesses(SubjectFile file) {
        Map<String, Object> object = new LinkedHashMap<>();
        file.likenesses()
                .forEach((other, likeness) -> object.put(other.toString(), likeness.name()));
        return object;
    }
}
