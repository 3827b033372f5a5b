package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import tokuden.casework.dispatch.Dispatching;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;

/** Shows the register of a fiscal year; numbers nobody can account for are named at its end. */
final class DocumentRegisterCommand extends CaseCommand {
    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "fiscalYear")
    Integer year;

    DocumentRegisterCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        int shown =
                year != null ? year : NumberPattern.fiscalYear(CaseConcludeCommand.today(context));
        List<List<String>> rows = new ArrayList<>();
        for (RegisterLine line : place.register().lines(shown)) {
            if (json) {
                console().json(object(line));
            } else {
                rows.add(row(line));
            }
        }
        if (!json) {
            console().table(rows);
        }
        return account(place, shown);
    }

    private int account(Workplace place, int shown) {
        List<String> open =
                new Dispatching(
                                place.register(),
                                unseen.cases(),
                                clerk(place),
                                place.journal(),
                                context.tools().clock())
                        .unexplained(shown);
        for (String number : open) {
            if (json) {
                console().json(Map.of("unexplained", number));
            } else {
                console().complain("register.unexplained", number);
            }
        }
        return open.isEmpty() ? WELL : NOT_WELL;
    }

    private List<String> row(RegisterLine line) {
        String marks =
                line.marks().stream().map(m -> words(m.mark())).collect(Collectors.joining(" / "));
        return List.of(
                line.number().text(),
                line.takenOn().toString(),
                line.in().text(),
                line.kind(),
                marks);
    }

    private String words(RegisterMark mark) {
        String kind = console().text("register." + mark.kind());
        if (mark instanceof RegisterMark.Voided gone) {
            return kind + " " + gone.reason();
        }
        if (mark instanceof RegisterMark.Sealed seal) {
            return kind + " " + seal.on() + " " + seal.seal() + " ×" + seal.copies();
        }
        RegisterMark.Served served = (RegisterMark.Served) mark;
        String arrived = served.arrived().map(day -> " → " + day).orElse("");
        return kind
                + " "
                + console().text("register." + served.way())
                + " "
                + served.addressee()
                + " "
                + served.sent()
                + arrived;
    }

    private Map<String, Object> object(RegisterLine line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", line.number().text());
        object.put("year", line.place().fiscalYear());
        object.put("takenOn", line.takenOn().toString());
        object.put("case", line.in().text());
        object.put("form", line.kind());
        object.put(
                "marks",
                line.marks().stream()
                        .map(m -> Map.of("by", m.by(), "words", words(m.mark())))
                        .toList());
        return object;
    }
}
