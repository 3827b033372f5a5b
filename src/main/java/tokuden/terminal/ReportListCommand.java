package tokuden.terminal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.law.Act;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.reports.Report;

/** Lists the reports, newest first, with what the examination comes to; times are of Japan. */
final class ReportListCommand extends StoreCommand {
    private static final int PAGE = 500;
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    ReportListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        gate.require(Deed.READ_REPORTS, Matter.OFFICE);
        long before = Long.MAX_VALUE;
        List<Report> page = place.reports().page(before, PAGE);
        while (!page.isEmpty()) {
            show(place, page);
            before = page.get(page.size() - 1).id();
            page = place.reports().page(before, PAGE);
        }
        return WELL;
    }

    private void show(Workplace place, List<Report> page) {
        if (json) {
            page.forEach(report -> console().json(object(place, report)));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Report report : page) {
            rows.add(
                    List.of(
                            Long.toString(report.id()),
                            report.mail().hex().substring(0, 12),
                            console().text("whole." + result(place, report)),
                            report.sentAt().map(ReportListCommand::inJapan).orElse("-"),
                            console().text("provenance." + report.provenance()),
                            report.from(),
                            report.subject()));
        }
        console().table(rows);
    }

    private static String result(Workplace place, Report report) {
        return place.examinations()
                .of(report.mail())
                .map(e -> e.wholeResult().name())
                .orElse("UNEXAMINED");
    }

    private static String inJapan(Instant at) {
        return DAY_AND_TIME.format(at.atZone(Act.JAPAN));
    }

    private static Map<String, Object> object(Workplace place, Report report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", report.id());
        object.put("sha256", report.mail().hex());
        object.put("source", report.source());
        object.put("channel", report.channel().name());
        object.put("provenance", report.provenance().name());
        object.put("receivedAt", report.receivedAt().toString());
        object.put("sentAt", report.sentAt().map(Object::toString).orElse(null));
        object.put("result", result(place, report));
        object.put("from", report.from());
        object.put("subject", report.subject());
        return object;
    }
}
