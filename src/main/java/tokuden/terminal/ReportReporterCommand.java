package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.office.Deed;
import tokuden.reports.Report;
import tokuden.reports.Reporter;
import tokuden.reports.ReporterDesk;

/** Shows who reported, masked; opens the identity for a stated purpose; or keeps it. */
final class ReportReporterCommand extends StoreCommand {
    @Parameters(paramLabel = "REPORT", descriptionKey = "report")
    long report;

    @Option(names = "--unmask", paramLabel = "PURPOSE", descriptionKey = "unmask")
    ReporterDesk.Purpose purpose;

    @Option(names = "--name", descriptionKey = "reporterName")
    String name;

    @Option(names = "--address", descriptionKey = "reporterAddress")
    String address;

    @Option(names = "--phone", descriptionKey = "reporterPhone")
    String phone;

    @Option(names = "--mail", descriptionKey = "reporterMail")
    String mail;

    ReportReporterCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Report about = Named.report(place, report);
        ReporterDesk desk =
                new ReporterDesk(place.reporters(), gate, place.journal(), context.tools().clock());
        if (Stream.of(name, address, phone, mail).anyMatch(field -> field != null)) {
            Reporter kept = new Reporter(said(name), said(address), said(phone), said(mail));
            desk.keep(about.id(), kept, store.acting(place, Deed.UNMASK_REPORTER));
            console().say("reporter.kept", Long.toString(about.id()));
            return WELL;
        }
        show(purpose == null ? desk.masked(about.id()) : opened(place, desk, about));
        return WELL;
    }

    private Optional<Reporter> opened(Workplace place, ReporterDesk desk, Report about) {
        return desk.unmasked(about.id(), purpose, store.acting(place, Deed.UNMASK_REPORTER));
    }

    private void show(Optional<Reporter> found) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("report", report);
            object.put("masked", purpose == null);
            object.put("name", found.map(Reporter::name).orElse(null));
            object.put("address", found.map(Reporter::address).orElse(null));
            object.put("phone", found.map(Reporter::phone).orElse(null));
            object.put("mail", found.map(Reporter::mail).orElse(null));
            console().json(object);
        } else if (found.isEmpty()) {
            console().say("reporter.none", Long.toString(report));
        } else {
            Reporter r = found.get();
            console().say("reporter.row", r.name(), r.address(), r.phone(), r.mail());
        }
    }

    private static String said(String field) {
        return field == null ? "" : field;
    }
}
