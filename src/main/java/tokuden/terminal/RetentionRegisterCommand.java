package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.retention.DisposedCase;
import tokuden.evidence.Sha256;

/** Shows the register of disposals, the latest first. */
final class RetentionRegisterCommand extends StoreCommand {
    RetentionRegisterCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        List<DisposedCase> register = place.removal().register();
        register.forEach(line -> tell(console(), json, line));
        if (register.isEmpty() && !json) {
            console().say("retention.register-empty");
        }
        return WELL;
    }

    /** A line of the register. */
    static void tell(Console console, boolean json, DisposedCase disposed) {
        if (!json) {
            console.say(
                    "retention.disposed",
                    disposed.number(),
                    console.text("retention.fate." + disposed.fate()),
                    disposed.keptUntil(),
                    disposed.destroyed().size(),
                    disposed.left().size(),
                    disposed.reports().size(),
                    disposed.askedBy(),
                    String.join(" ", disposed.agreedBy()),
                    disposed.by());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("case", disposed.number().text());
        object.put("fate", disposed.fate().name());
        object.put("reason", disposed.reason());
        object.put("until", disposed.keptUntil().toString());
        object.put("at", disposed.at().toString());
        object.put("asked", disposed.askedBy());
        object.put("agreed", disposed.agreedBy());
        object.put("by", disposed.by());
        object.put("destroyed", disposed.destroyed().stream().map(Sha256::hex).toList());
        object.put("left", disposed.left().stream().map(Sha256::hex).toList());
        object.put("reports", disposed.reports());
        console.json(object);
    }
}
