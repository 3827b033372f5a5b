package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.law.procedure.ProcedureFiles;

/** A step of a case: taken, or refused with a line for everything that lacks. */
abstract class CaseCommand extends StoreCommand {
    private Optional<Clockwork> clockwork = Optional.empty();

    CaseCommand(Context context) {
        super(context);
    }

    Caseworker worker(Workplace place) {
        return bench(place).caseworker();
    }

    Recording recording(Workplace place) {
        return new Recording(place.log(), place.journal(), context.tools().clock());
    }

    Clerk clerk(Workplace place) {
        return new Clerk(recording(place));
    }

    Clockwork clockwork() {
        Clockwork known =
                clockwork.orElseGet(
                        () -> new Clockwork(context.tools().act(), ProcedureFiles.shipped()));
        clockwork = Optional.of(known);
        return known;
    }

    /** An entry that was made, by its number, or everything that lacks for it. */
    int tellEntry(Answer<Logged> answer) {
        return answer.match(this::entered, this::refused);
    }

    int entered(Logged kept) {
        if (json) {
            console().json(LogJson.of(kept));
        } else {
            console().say("entry.kept", kept.in(), kept.id());
        }
        return WELL;
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
        return refused(console(), json, refusal);
    }

    /** A line for everything that lacks. */
    static int refused(Console console, boolean json, Refusal refusal) {
        for (Lack lack : refusal.lacks()) {
            String sentence = lack.in(console.language());
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("lack", lack.key());
                object.put("text", sentence);
                console.json(object);
            } else {
                console.complainIn(sentence);
            }
        }
        return NOT_WELL;
    }
}
