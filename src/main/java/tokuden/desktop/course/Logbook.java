package tokuden.desktop.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import tokuden.casework.Cases;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.retention.Disposal;
import tokuden.casework.retention.Removal;
import tokuden.casework.retention.Retention;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.office.Rights;

/**
 * What the page of the course of a case works with.
 *
 * @param rights of the office as it is when they are asked for
 */
public record Logbook(
        Cases cases,
        Recording recording,
        Ladder ladder,
        Clockwork clockwork,
        Removal removal,
        Supplier<Rights> rights,
        Clock clock) {
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    Disposal disposal(Locale language) {
        return new Disposal(recording, new Retention(clockwork), removal, language);
    }
}
