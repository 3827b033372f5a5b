package tokuden.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Cases;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.work.Progress;

/** Reads the list of reports page by page, newest first, with what stands beside each. */
public final class ReportPages {
    private static final int PAGE = 200;

    private final Reports reports;
    private final Examinations examinations;
    private final Cases cases;

    public ReportPages(Reports reports, Examinations examinations, Cases cases) {
        this.reports = reports;
        this.examinations = examinations;
        this.cases = cases;
    }

    /** All reports of the office. */
    public long count() {
        return reports.count();
    }

    /** The next rows older than {@code before} that pass the filter; fewer only at the end. */
    Page next(long before, ReportFilter filter, Progress progress) {
        List<ReportRow> rows = new ArrayList<>();
        long from = before;
        boolean end = false;
        while (rows.size() < PAGE && !end) {
            progress.step(rows.size(), PAGE, "");
            List<Report> page = reports.page(from, PAGE);
            page.stream().map(this::row).filter(filter::passes).forEach(rows::add);
            end = page.size() < PAGE;
            from = page.isEmpty() ? from : page.get(page.size() - 1).id();
        }
        return new Page(rows, from, end);
    }

    private ReportRow row(Report report) {
        Optional<Examination> made = examinations.of(report.mail());
        return new ReportRow(
                report,
                made.map(e -> e.suspected().size()).orElse(0),
                made.map(Examination::wholeResult),
                cases.holding(report.mail()));
    }

    /** Rows, the number of the last report looked at, and whether there are no more. */
    record Page(List<ReportRow> rows, long last, boolean end) {}
}
