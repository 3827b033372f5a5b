package tokuden.terminal;

import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Drafting;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;

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
