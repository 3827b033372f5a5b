package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.exchange.leaks.Leak;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.Unseen;

/** Says what a leak scan came to; the identifier itself is not said. */
record LeakWords(Console console, boolean json) {
    /** Tells what was found, and whether it was nothing. */
    boolean tell(LeakReport report) {
        report.leaks().forEach(this::tell);
        report.unseen().forEach(this::tell);
        if (!json) {
            String key = report.clean() ? "scan.clean" : "scan.found";
            console.say(key, report.files(), report.leaks().size(), report.unseen().size());
        }
        return report.clean();
    }

    private void tell(Leak leak) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", leak.file());
        object.put("in", leak.trail().steps());
        object.put("place", leak.place());
        object.put("kind", leak.identifier().kind().name());
        String kind = console.text("identifier." + leak.identifier().kind());
        say(object, "scan.leak", List.of(leak.file(), leak.trail().text(), leak.place(), kind));
    }

    private void tell(Unseen unseen) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", unseen.file());
        object.put("in", unseen.trail().steps());
        object.put("unseen", unseen.reason().name());
        String reason = console.text("unseen." + unseen.reason());
        say(object, "scan.unseen", List.of(unseen.file(), unseen.trail().text(), reason));
    }

    private void say(Map<String, Object> object, String key, List<Object> places) {
        if (json) {
            console.json(object);
        } else {
            console.say(key, places.toArray());
        }
    }
}
