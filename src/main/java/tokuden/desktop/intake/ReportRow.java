package tokuden.desktop.intake;

import java.util.List;
import java.util.Locale;
import tokuden.casework.CaseNumber;
import tokuden.reports.Report;

/** A report in the list: how many findings suspect a breach, and the cases that hold the mail. */
public record ReportRow(Report report, int suspected, List<CaseNumber> cases) {
    public ReportRow {
        cases = List.copyOf(cases);
    }

    boolean holds(String words) {
        String all = report.subject() + " " + report.from() + " " + report.source();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
