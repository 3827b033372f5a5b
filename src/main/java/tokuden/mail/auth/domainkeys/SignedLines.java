package tokuden.mail.auth.domainkeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tokuden.mail.auth.signature.Field;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.Statement;

/**
 * The header fields a DomainKeys signature covers. Only those below it count; without {@code h=}
 * all of them in the order they stand. With it, those it names in its order: all of a name that it
 * names once, and where it names one repeatedly the lowest for each last mention (RFC 4870 sections
 * 3.3 and 3.4.2).
 */
final class SignedLines {
    private SignedLines() {}

    static List<Field> of(SignedMail mail, Statement statement) {
        List<Field> all = mail.fields();
        List<Field> below = all.subList(all.indexOf(statement.field()) + 1, all.size());
        return statement.has("h") ? named(below, statement.signedNames()) : below;
    }

    private static List<Field> named(List<Field> below, List<String> names) {
        Map<String, List<Field>> left = new HashMap<>();
        for (Field field : below) {
            left.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field);
        }
        Map<String, Integer> mentions = new HashMap<>();
        names.forEach(name -> mentions.merge(name, 1, Integer::sum));
        List<Field> upwards = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            List<Field> fields = left.getOrDefault(names.get(i), List.of());
            boolean mentionedBefore = mentions.merge(names.get(i), -1, Integer::sum) > 0;
            int taken = mentionedBefore ? Math.min(1, fields.size()) : fields.size();
            for (; taken > 0; taken--) {
                upwards.add(fields.remove(fields.size() - 1));
            }
        }
        Collections.reverse(upwards);
        return upwards;
    }
}
