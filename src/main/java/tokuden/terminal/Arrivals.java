package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.casework.work.Logged;
import tokuden.examination.Examination;
import tokuden.exchange.Incomplete;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.reports.Report;
import tokuden.work.Attempt;
import tokuden.work.Progress;

/**
 * What is done with reports that have just come in: each mail is examined under the rules of today,
 * and looked at for marks of subjects under an order.
 */
public final class Arrivals {
    private static final int PAGE = 200;

    /** So many examinations are made safe at once. */
    private static final int BATCH = 50;

    private final Tools tools;
    private final Workplace place;

    public Arrivals(Tools tools, Workplace place) {
        this.tools = tools;
        this.place = place;
    }

    /** The number of the newest report; 0 while there is none. */
    public long newest() {
        return place.reports().page(Long.MAX_VALUE, 1).stream()
                .mapToLong(Report::id)
                .max()
                .orElse(0);
    }

    /**
     * Examines the mails of every report above that number which were not examined yet. One whose
     * examination is given up is recorded in the journal in that officer's name and stays without.
     *
     * @return those that were given up
     */
    public List<Incomplete> examine(long before, Officer by, Progress progress) {
        List<Report> reports = since(before);
        List<Examination> made = new ArrayList<>();
        List<Incomplete> givenUp = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            Report report = reports.get(at);
            progress.step(at, reports.size(), report.source());
            if (place.examinations().of(report.mail()).isEmpty()) {
                Kept.attempt(tools, place, report.mail())
                        .tell(made::add, why -> givenUp.add(givenUp(report, by, why)));
            }
            if (made.size() == BATCH || at == reports.size() - 1) {
                place.examinations().keep(made);
                made.clear();
            }
        }
        return givenUp;
    }

    private Incomplete givenUp(Report report, Officer by, Attempt.GivenUp why) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("cause", why.cause().name());
        particulars.put("where", why.where());
        place.journal()
                .append(
                        new JournalEntry(
                                tools.clock().instant(),
                                by.id(),
                                "examination.given-up",
                                report.mail().hex(),
                                particulars));
        return new Incomplete(report.source(), Incomplete.Step.EXAMINATION, why);
    }

    /** The suspicions that an order was disobeyed which the reports above that number raise. */
    public List<Logged> watch(long before, Officer by) {
        return new Watching(tools, place).since(before, by);
    }

    private List<Report> since(long before) {
        List<Report> all = new ArrayList<>();
        List<Report> page = place.reports().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(r -> r.id() > before).forEach(all::add);
            long last = page.get(page.size() - 1).id();
            page = last <= before ? List.of() : place.reports().page(last, PAGE);
        }
        return all;
    }
}
