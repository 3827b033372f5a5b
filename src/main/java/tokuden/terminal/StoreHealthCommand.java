package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import tokuden.evidence.HealthLine;

/** Says how the store stands; not well if something in it is damaged. */
final class StoreHealthCommand extends StoreCommand {
    StoreHealthCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        int code = WELL;
        for (HealthLine line : place.health().lines()) {
            tell(line);
            code = line.state() == HealthLine.State.DAMAGED ? NOT_WELL : code;
        }
        return code;
    }

    private void tell(HealthLine line) {
        String text = line.in(console().language());
        if (!json) {
            console().say("health.line", console().text("health." + line.state()), text);
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", line.state().name());
        object.put("key", line.key());
        object.put("args", line.args());
        object.put("text", text);
        console().json(object);
    }
}
