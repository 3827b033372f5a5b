package tokuden.desktop.course;

import java.time.Clock;
import java.time.LocalDate;
import tokuden.casework.Cases;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.Recording;
import tokuden.law.Act;

/** What the page of the course of a case works with. */
public record Logbook(
        Cases cases, Recording recording, Ladder ladder, Clockwork clockwork, Clock clock) {
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }
}
