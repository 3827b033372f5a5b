package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import tokuden.evidence.Sha256;
import tokuden.reports.Report;
import tokuden.work.TroubleException;

/**
 * Which reports a case is made of: by number, by mail, or by words of sender, subject or source.
 */
final class ReportChoice {
    private static final int PAGE = 500;

    @Option(names = "--report", paramLabel = "ID", descriptionKey = "report")
    List<Long> ids = List.of();

    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "mail")
    List<String> mails = List.of();

    @Option(names = "--with", paramLabel = "TEXT", descriptionKey = "with")
    String words;

    List<Report> chosen(Workplace place) {
        List<Report> chosen = new ArrayList<>();
        ids.forEach(id -> chosen.add(Named.report(place, id)));
        for (String typed : mails) {
            Sha256 mail = Named.exhibit(place, typed);
            chosen.addAll(place.reports().of(mail));
        }
        if (words != null) {
            chosen.addAll(matching(place, this::fits));
        }
        if (chosen.isEmpty()) {
            throw new TroubleException("report.none-chosen");
        }
        return chosen;
    }

    /** The reports that fit, oldest first. */
    static List<Report> matching(Workplace place, Predicate<Report> fits) {
        List<Report> all = new ArrayList<>();
        List<Report> page = place.reports().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(fits).forEach(all::add);
            page = place.reports().page(page.get(page.size() - 1).id(), PAGE);
        }
        java.util.Collections.reverse(all);
        return all;
    }

    private boolean fits(Report report) {
        return report.subject().contains(words)
                || report.from().contains(words)
                || report.source().contains(words);
    }
}
