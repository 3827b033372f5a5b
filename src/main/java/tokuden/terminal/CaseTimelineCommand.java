package tokuden.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.Entry;
import tokuden.casework.work.Timeline;

/** Shows everything that happened in a case in one line of time, or writes it as CSV. */
final class CaseTimelineCommand extends NumberedCaseCommand {
    @Option(names = "--sort", paramLabel = "SORT", descriptionKey = "timelineSort")
    List<Entry.Sort> sorts = List.of();

    @Option(names = "--with", paramLabel = "TEXT", descriptionKey = "timelineWith")
    String words = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "timelineFrom")
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "timelineTo")
    LocalDate to;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "outFile")
    Path out;

    CaseTimelineCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Timeline.Filter filter =
                new Timeline.Filter(
                        Set.copyOf(sorts),
                        words,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to));
        Locale language = console().language();
        List<Timeline.Item> items =
                Timeline.of(in, place.log().of(in.number())).filtered(filter, language);
        if (out != null) {
            OutFiles.write(out, Csv.of(rows(items)));
        } else if (json) {
            items.forEach(item -> console().json(LogJson.of(item, language)));
        } else {
            console().table(rows(items));
        }
        return WELL;
    }

    private List<List<String>> rows(List<Timeline.Item> items) {
        return items.stream().map(this::row).toList();
    }

    private List<String> row(Timeline.Item item) {
        return List.of(
                item.at().map(Object::toString).orElse("-"),
                console().text("sort." + item.sort()),
                item.by().isEmpty() ? "-" : item.by(),
                item.entry().map(Object::toString).orElse("-"),
                item.in(console().language()));
    }
}
