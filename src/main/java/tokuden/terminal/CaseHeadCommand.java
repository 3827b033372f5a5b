package tokuden.terminal;

import tokuden.casework.Case;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.ladder.CaseHead;
import tokuden.law.procedure.ActKind;

/** Shows what must always be seen of a case: state, next act, nearest clock, owner, gaps. */
final class CaseHeadCommand extends NumberedCaseCommand {

    CaseHeadCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        CaseHead head = CaseHead.of(in, place.log().of(in.number()), clockwork());
        if (json) {
            console().json(LogJson.of(head, clockwork(), console().language()));
            return WELL;
        }
        console().line(in.number() + "  " + stage(in) + "  " + Table.plain(in.title()));
        String none = console().text("head.none");
        console().say("head.state", console().text("sheet." + head.sheet().state()));
        console().say("head.owner", head.sheet().owner().isEmpty() ? none : head.sheet().owner());
        console().say("head.next", head.next().map(this::named).orElse(none));
        console().say("head.clock", head.nearest().map(this::said).orElse(none));
        head.gaps().forEach(g -> console().say("head.gap", g.in(console().language())));
        return WELL;
    }

    private String named(ActKind act) {
        return clockwork().procedure().rung(act).name().in(console().language());
    }

    private String said(RunningClock clock) {
        return clockwork().says(clock, console().language());
    }
}
