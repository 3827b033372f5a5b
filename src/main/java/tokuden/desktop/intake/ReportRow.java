package tokuden.desktop.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.examination.WholeResult;
import tokuden.reports.Report;

/**
 * A report in the list.
 *
 * @param suspected how many findings suspect a breach
 * @param result what the examination comes to; empty if the mail was not examined yet
 * @param cases the cases that hold the mail
 */
public record ReportRow(
        Report report, int suspected, Optional<WholeResult> result, List<CaseNumber> cases) {
    public ReportRow {
        cases = List.copyOf(cases);
    }

    boolean holds(String words) {
        String all = report.subject() + " " + report.from() + " " + report.source();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
