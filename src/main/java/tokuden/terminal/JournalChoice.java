package tokuden.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.law.Act;
import tokuden.office.JournalFilter;

/** Which records of the journal are meant. */
final class JournalChoice {
    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "ofCase")
    String ofCase;

    @Option(names = "--officer", paramLabel = "ID", descriptionKey = "ofOfficer")
    String ofOfficer;

    @Option(names = "--action", paramLabel = "WORD", descriptionKey = "ofAction")
    String ofAction;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
    LocalDate until;

    /** Days are days of Japan, the last one included. */
    JournalFilter filter() {
        return new JournalFilter(
                Optional.ofNullable(ofOfficer),
                Optional.ofNullable(ofCase),
                Optional.ofNullable(ofAction),
                Optional.ofNullable(since).map(JournalChoice::begin),
                Optional.ofNullable(until).map(day -> begin(day.plusDays(1))));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Act.JAPAN).toInstant();
    }
}
