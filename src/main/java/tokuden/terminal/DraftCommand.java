package tokuden.terminal;

import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.Answer;
import tokuden.casework.Lack;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Drafting;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.signin.Confirmed;

/** A step of a draft: taken, or refused with a line for everything that lacks. */
abstract class DraftCommand extends StoreCommand {
    DraftCommand(Context context) {
        super(context);
    }

    Drafting drafting(Workplace place) {
        return bench(place).drafting();
    }

    Circulation circulation(Workplace place) {
        return bench(place).circulation();
    }

    /** Who acts on that draft; on trial without a name the one it waits for. */
    Officer turn(Workplace place, Draft draft, Deed deed) {
        Office office = place.offices().find().orElseThrow();
        Optional<Officer> turn =
                draft.waitsFor()
                        .filter(id -> store.officer == null && office.onTrial())
                        .flatMap(office::officer);
        return turn.orElseGet(() -> store.acting(place, deed));
    }

    /** Takes a step of approval once the password was given again; on trial there is none. */
    int approve(Workplace place, Draft draft, Officer by, Function<Confirmed, Answer<Draft>> step) {
        boolean trial = place.offices().find().orElseThrow().onTrial();
        char[] password = trial ? new char[0] : store.passwordAgain(context);
        Answer<Draft> answer =
                StoreOption.signIn(context, place)
                        .confirm(
                                by,
                                password,
                                draft.number().text(),
                                step,
                                reasons -> Answer.refused(Lack.refusal(reasons)));
        return tell(answer);
    }

    int tell(Answer<Draft> answer) {
        return answer.match(this::taken, refusal -> CaseCommand.refused(console(), json, refusal));
    }

    private int taken(Draft kept) {
        if (json) {
            console().json(DraftJson.of(kept));
        } else {
            console()
                    .say(
                            "draft.kept",
                            kept.number(),
                            kept.caseNumber(),
                            kept.newest().number(),
                            console().text("draft.state." + kept.standing().state()));
        }
        return WELL;
    }
}
