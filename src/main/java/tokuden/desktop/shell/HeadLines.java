package tokuden.desktop.shell;

import java.time.Clock;
import java.time.LocalDate;
import tokuden.casework.Case;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.CaseLog;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.ClockWords;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Workspace;
import tokuden.law.Act;

/**
 * Fills the head of every page of a case with what the log and the clocks say of it, each time the
 * page lays the head over a case; no page has to know.
 */
final class HeadLines {
    private final CaseLog log;
    private final Clockwork clockwork;
    private final Workspace work;
    private final Clock clock;

    HeadLines(CaseLog log, Clockwork clockwork, Workspace work, Clock clock) {
        this.log = log;
        this.clockwork = clockwork;
        this.work = work;
        this.clock = clock;
    }

    /** The same screen, its head followed if it has one. */
    Screen follow(Screen screen) {
        if (screen.root().lookup(".case-head") instanceof CaseHead head) {
            head.whenShown(open -> read(head, open));
        }
        return screen;
    }

    private void read(CaseHead head, Case open) {
        work.start(
                "head.job",
                progress ->
                        tokuden.casework.ladder.CaseHead.of(open, log.of(open.number()), clockwork),
                known -> head.tell(known, new ClockWords(clockwork, today(), work.texts()), work));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }
}
