package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.Lack;
import tokuden.casework.retention.Disposal;
import tokuden.casework.retention.Keeping;
import tokuden.casework.work.Logged;

/**
 * What the commands on retention share: the rules of disposal and how a case that is kept is told.
 */
abstract class RetentionCommand extends NumberedCaseCommand {
    RetentionCommand(Context context) {
        super(context);
    }

    Disposal disposal(Workplace place) {
        return bench(place).disposal(console().language());
    }

    /** How the records of a case stand, in lines or as one object. */
    static void tell(Console console, boolean json, Keeping keeping) {
        if (json) {
            console.json(object(console, keeping));
            return;
        }
        String until =
                keeping.until().map(Object::toString).orElse(console.text("retention.unknown"));
        console.say("retention.until", keeping.in(), until, standing(console, keeping));
        keeping.against().forEach(lack -> console.line("  " + lack.in(console.language())));
        keeping.asked()
                .ifPresent(
                        a ->
                                console.say(
                                        "retention.asked",
                                        a.id(),
                                        a.by(),
                                        fate(console, keeping),
                                        agreed(console, keeping)));
    }

    /** One word for how it stands. */
    static String standing(Console console, Keeping keeping) {
        if (!keeping.holds().isEmpty()) {
            return console.text("retention.held");
        }
        if (keeping.asked().isPresent()) {
            return console.text(
                    keeping.agreed().size() < 2 ? "retention.waits" : "retention.agreed");
        }
        return console.text(keeping.free() ? "retention.over" : "retention.kept");
    }

    private static String fate(Console console, Keeping keeping) {
        return keeping.wish().map(w -> console.text("retention.fate." + w.fate())).orElse("");
    }

    private static String agreed(Console console, Keeping keeping) {
        return keeping.agreed().isEmpty()
                ? console.text("retention.nobody")
                : String.join(" ", keeping.agreed());
    }

    private static Map<String, Object> object(Console console, Keeping keeping) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("case", keeping.in().text());
        object.put("until", keeping.until().map(Object::toString).orElse(null));
        object.put("rule", keeping.period().map(p -> p.rule()).orElse(null));
        object.put("free", keeping.free());
        object.put("against", keeping.against().stream().map(l -> lack(console, l)).toList());
        object.put("holds", keeping.holds().stream().map(Logged::id).toList());
        object.put("asked", keeping.asked().map(Logged::id).orElse(null));
        object.put("fate", keeping.wish().map(w -> w.fate().name()).orElse(null));
        object.put("agreed", List.copyOf(keeping.agreed()));
        return object;
    }

    private static Map<String, String> lack(Console console, Lack lack) {
        return Map.of("lack", lack.key(), "text", lack.in(console.language()));
    }
}
