package tokuden.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;

/** Lists the clocks of all cases or of one, nearest end first, each explaining itself. */
final class ClockListCommand extends CaseCommand {
    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--owner", paramLabel = "OFFICER", descriptionKey = "clockOwner")
    String owner;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "clockFrom")
    LocalDate from;

    @Option(names = "--limit", paramLabel = "COUNT", descriptionKey = "limit")
    int limit = 200;

    @Option(names = "--mails", descriptionKey = "clockMails")
    boolean mails;

    @Option(names = "--rebuild", descriptionKey = "clockRebuild")
    boolean rebuild;

    ClockListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (rebuild) {
            place.board().rebuild();
        }
        LocalDate today = CaseConcludeCommand.today(context);
        Clockwork clockwork = clockwork();
        List<RunningClock> clocks = number == null ? all(place, today) : ofCase(place, clockwork);
        if (json) {
            Locale language = console().language();
            clocks.forEach(c -> console().json(LogJson.of(c, clockwork, today, language)));
        } else {
            console().table(clocks.stream().map(c -> row(c, clockwork, today)).toList());
            clocks.forEach(c -> console().line(clockwork.says(c, console().language())));
        }
        return WELL;
    }

    private List<RunningClock> all(Workplace place, LocalDate today) {
        return place.board()
                .nearest(
                        new ClockBoard.Query(
                                from != null ? from : today,
                                Optional.ofNullable(owner),
                                Optional.empty(),
                                limit));
    }

    private List<RunningClock> ofCase(Workplace place, Clockwork clockwork) {
        Case in = Named.byNumber(place, number);
        return mails
                ? clockwork.eachMail("prosecution", in, place.log().of(in.number()))
                : clockwork.running(in, place.log().of(in.number()));
    }

    private List<String> row(RunningClock clock, Clockwork clockwork, LocalDate today) {
        String warning =
                clock.isOver(today)
                        ? console().text("clock.over")
                        : clock.warning(today, clockwork.procedure().warnings())
                                .map(m -> console().text("clock.warning", m))
                                .orElse("");
        return List.of(
                clock.in().text(),
                clock.last().toString(),
                console().text("clock.left", clock.daysLeft(today)),
                clockwork.name(clock, console().language()),
                clock.stopped() ? console().text("clock.stopped") : warning);
    }
}
