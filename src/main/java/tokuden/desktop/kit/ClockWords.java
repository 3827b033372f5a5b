package tokuden.desktop.kit;

import java.time.LocalDate;
import java.util.Optional;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.ladder.CaseHead;

/** What the head of a case says of its clocks on that day. */
public record ClockWords(Clockwork clockwork, LocalDate today, Texts texts) {
    /** The nearest clock that is not over yet; else the one that ended first. */
    Optional<RunningClock> nearest(CaseHead head) {
        return head.clocks().stream()
                .filter(c -> !c.estimate() && !c.isOver(today))
                .findFirst()
                .or(head::nearest);
    }

    /** Its name and last day, and whether that is past; in words, not by colour alone. */
    String shortly(RunningClock clock) {
        String name = clockwork.name(clock, texts.language().get());
        String key = clock.isOver(today) ? "head.clock.over" : "head.clock";
        return texts.of(key, name, texts.day(clock.last()), clock.daysLeft(today));
    }

    /** The clock in one sentence with its provisions. */
    String says(RunningClock clock) {
        return clockwork.says(clock, texts.language().get());
    }
}
