package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.signin.Keyring;

/** Shows the office and its officers. */
final class OfficeShowCommand extends StoreCommand {
    OfficeShowCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        show(place.offices().find().orElseThrow(), place.credentials().keyring());
        return WELL;
    }

    private void show(Office office, Keyring keyring) {
        if (json) {
            Map<String, Object> object = object(office);
            object.put("encrypted", keyring.encrypted());
            object.put("keyHolders", keyring.holders());
            object.put("recoveryCode", keyring.hasRecovery());
            console().json(object);
            return;
        }
        console().line(office.ministry() + " " + office.section() + " (" + office.symbol() + ")");
        if (office.onTrial()) {
            console().say("office.trial");
        } else {
            console().say("office.duty", office.signIn().lockAfter().toMinutes());
            show(keyring);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Officer o : office.officers()) {
            rows.add(
                    List.of(o.id(), o.post(), o.name(), o.roles().stream().sorted().toList() + ""));
        }
        console().table(rows);
    }

    private void show(Keyring keyring) {
        if (keyring.encrypted()) {
            String key = keyring.hasRecovery() ? "keys.held" : "keys.held-no-recovery";
            console().say(key, String.join(", ", keyring.holders()));
        } else {
            console().say("office.plain");
        }
    }

    private static Map<String, Object> object(Office office) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("ministry", office.ministry());
        object.put("section", office.section());
        object.put("symbol", office.symbol());
        object.put("mode", office.signIn().mode().name());
        List<Map<String, Object>> officers = new ArrayList<>();
        for (Officer o : office.officers()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", o.id());
            one.put("name", o.name());
            one.put("post", o.post());
            one.put("roles", o.roles().stream().sorted().map(Enum::name).toList());
            officers.add(one);
        }
        object.put("officers", officers);
        return object;
    }
}
