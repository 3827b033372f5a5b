package tokuden.terminal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.ladder.CaseHead;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Timeline;
import tokuden.law.procedure.Basis;

/** What stands in the log of a case, and its clocks, as objects with stable keys. */
final class LogJson {
    private LogJson() {}

    static Map<String, Object> of(Logged kept) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("entry", kept.id());
        object.put("case", kept.in().text());
        object.put("at", kept.at().toString());
        object.put("by", kept.by());
        object.put("kind", kept.entry().kind().name());
        object.put("gist", kept.entry().gist());
        object.put("sha256", kept.seal().hex());
        return object;
    }

    static Map<String, Object> of(Timeline.Item item, Locale language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("at", item.at().map(Object::toString).orElse(null));
        object.put("sort", item.sort().name());
        object.put("kind", item.key());
        object.put("entry", item.entry().orElse(null));
        object.put("by", item.by());
        object.put("voided", item.voided());
        object.put("text", item.in(language));
        return object;
    }

    static Map<String, Object> of(
            RunningClock clock, Clockwork clockwork, LocalDate today, Locale language) {
        List<Integer> months = clockwork.procedure().warnings();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("case", clock.in().text());
        object.put("rule", clock.rule());
        object.put("about", clock.about());
        object.put("counted", clock.counted().name());
        object.put("fact", clock.fact().toString());
        object.put("first", clock.first().toString());
        object.put("last", clock.last().toString());
        object.put("daysLeft", clock.daysLeft(today));
        object.put("warning", clock.warning(today, months).orElse(null));
        object.put("stopped", clock.stopped());
        object.put("estimate", clock.estimate());
        object.put("confirmed", clockwork.confirmed(clock));
        object.put("law", clock.bases().stream().map(b -> cited(b, language)).toList());
        object.put("text", clockwork.says(clock, language));
        return object;
    }

    private static String cited(Basis basis, Locale language) {
        return basis.cited(language);
    }

    static Map<String, Object> of(CaseHead head, Clockwork clockwork, Locale language) {
        Map<String, Object> object = CaseJson.brief(head.of());
        object.put("state", head.sheet().state().name());
        object.put("owner", head.sheet().owner());
        object.put("tags", head.sheet().tags());
        object.put("wakesOn", head.sheet().wakesOn().map(Object::toString).orElse(null));
        object.put("mergedInto", head.sheet().into().map(Object::toString).orElse(null));
        object.put("tasks", head.sheet().tasks().size());
        object.put("selected", head.sheet().selected().size());
        object.put("suspicions", head.sheet().suspicions());
        object.put("next", head.next().map(Enum::name).orElse(null));
        object.put("nearest", head.nearest().map(c -> clockwork.says(c, language)).orElse(null));
        object.put("gaps", head.gaps().stream().map(g -> g.in(language)).toList());
        return object;
    }
}
