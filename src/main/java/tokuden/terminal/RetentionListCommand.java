package tokuden.terminal;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.retention.Keeping;

/** Lists the closed cases whose period is over by a day, the longest over first. */
final class RetentionListCommand extends CaseCommand {
    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "retentionUntil")
    LocalDate until;

    @Option(names = "--limit", paramLabel = "COUNT", descriptionKey = "limit")
    int limit = 200;

    RetentionListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        LocalDate day = until != null ? until : CaseConcludeCommand.today(context);
        List<Keeping> due =
                bench(place)
                        .disposal(console().language())
                        .due(place.board(), place.cases(), day, limit);
        due.forEach(keeping -> RetentionCommand.tell(console(), json, keeping));
        if (due.isEmpty() && !json) {
            console().say("retention.none", day);
        }
        return WELL;
    }
}
