package tokuden.terminal;

import java.time.Clock;
import tokuden.documents.forms.Stationery;
import tokuden.examination.Examiner;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.packing.Shelves;
import tokuden.law.Act;

/** The shelves of a workplace from which packages are put together. */
public final class PackageShelves {
    private PackageShelves() {}

    /** For a command. */
    static Shelves of(GuardedPlace place, Context context) {
        Tools tools = context.tools();
        return of(place, tools.examiner(), tools.act(), tools.clock());
    }

    /** As whoever acts now may reach them. */
    public static Shelves of(GuardedPlace place, Examiner examiner, Act act, Clock clock) {
        return new Shelves(
                place.cases(),
                place.log(),
                place.drafts(),
                place.reports(),
                place.reporters(),
                place::maskingSecret,
                place.exhibits(),
                place.examinations(),
                place.register(),
                place.journal(),
                () -> place.tables().attribution(),
                new Analyst(examiner),
                Stationery.with(act, place.wording()),
                () -> GuardedPlace.rights(place),
                clock);
    }
}
