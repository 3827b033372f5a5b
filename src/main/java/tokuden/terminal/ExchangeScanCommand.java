package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.Leak;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.leaks.Unseen;
import tokuden.exchange.masking.CaseSigns;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Looks for signs of reporters in files that are to leave the office. */
final class ExchangeScanCommand extends StoreCommand {
    @Parameters(paramLabel = "PATH", descriptionKey = "scanPath")
    Path path;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Mixin SignsOption signs = new SignsOption();

    ExchangeScanCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        Identifiers looked = new Identifiers(signs.read());
        if (number != null) {
            Case of = Named.byNumber(place, number);
            looked = signsOf(place).of(of.mails()).and(looked.all());
        }
        if (looked.all().isEmpty()) {
            throw new TroubleException("scan.nothing");
        }
        LeakReport report = new LeakScan(looked).scan(path, Progress.UNWATCHED);
        Recorded.act(
                context,
                place,
                new Recorded.Act(by, "export.scanned", path.toString(), counts(report)));
        return tell(report);
    }

    static CaseSigns signsOf(Workplace place) {
        return new CaseSigns(place.exhibits(), place.reports(), place.reporters());
    }

    private static Map<String, String> counts(LeakReport report) {
        return Map.of(
                "files", Integer.toString(report.files()),
                "leaks", Integer.toString(report.leaks().size()),
                "unseen", Integer.toString(report.unseen().size()));
    }

    private int tell(LeakReport report) {
        report.leaks().forEach(this::tell);
        report.unseen().forEach(this::tell);
        if (!json) {
            String key = report.clean() ? "scan.clean" : "scan.found";
            console().say(key, report.files(), report.leaks().size(), report.unseen().size());
        }
        return report.clean() ? WELL : NOT_WELL;
    }

    private void tell(Leak leak) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", leak.file());
        object.put("in", leak.trail().steps());
        object.put("place", leak.place());
        object.put("kind", leak.identifier().kind().name());
        String kind = console().text("identifier." + leak.identifier().kind());
        say(object, "scan.leak", List.of(leak.file(), leak.trail().text(), leak.place(), kind));
    }

    private void tell(Unseen unseen) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", unseen.file());
        object.put("in", unseen.trail().steps());
        object.put("unseen", unseen.reason().name());
        String reason = console().text("unseen." + unseen.reason());
        say(object, "scan.unseen", List.of(unseen.file(), unseen.trail().text(), reason));
    }

    private void say(Map<String, Object> object, String key, List<Object> places) {
        if (json) {
            console().json(object);
        } else {
            console().say(key, places.toArray());
        }
    }
}
