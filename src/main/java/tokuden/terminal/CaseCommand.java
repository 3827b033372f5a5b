package tokuden.terminal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;

/** A step of a case: taken, or refused with a line for everything that lacks. */
abstract class CaseCommand extends StoreCommand {
    CaseCommand(Context context) {
        super(context);
    }

    Caseworker worker(Workplace place) {
        return worker(place, context.tools().clock());
    }

    static Caseworker worker(Workplace place, Clock clock) {
        return new Caseworker(place.cases(), place.register(), place.journal(), clock);
    }

    int tell(Answer<Case> answer) {
        return answer.match(this::taken, this::refused);
    }

    int taken(Case kept) {
        if (json) {
            console().json(CaseJson.of(kept));
        } else {
            console().say("case.kept", kept.number(), stage(kept));
        }
        return WELL;
    }

    String stage(Case kept) {
        return console().text("stage." + CaseJson.stage(kept));
    }

    int refused(Refusal refusal) {
        for (Lack lack : refusal.lacks()) {
            String sentence = lack.in(console().language());
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("lack", lack.key());
                object.put("text", sentence);
                console().json(object);
            } else {
                console().complainIn(sentence);
            }
        }
        return NOT_WELL;
    }
}
