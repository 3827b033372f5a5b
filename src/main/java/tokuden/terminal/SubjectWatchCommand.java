package tokuden.terminal;

import java.util.List;
import tokuden.casework.work.Logged;
import tokuden.office.Role;

/** Looks at every reported mail for marks of subjects under an order. */
final class SubjectWatchCommand extends SubjectCommand {
    SubjectWatchCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        List<Logged> raised =
                new Watching(context.tools(), unseen)
                        .since(0, store.acting(place, Role.INVESTIGATION)).stream()
                                .filter(r -> !gate.hidden().contains(r.in().text()))
                                .toList();
        raised.forEach(this::entered);
        if (!json) {
            console().say("watch.raised", raised.size());
        }
        return WELL;
    }
}
