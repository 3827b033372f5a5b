package tokuden.exchange.packing;

import java.time.Clock;
import java.util.function.Supplier;
import tokuden.casework.Cases;
import tokuden.casework.approval.Drafts;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.work.CaseLog;
import tokuden.documents.forms.Stationery;
import tokuden.evidence.Exhibits;
import tokuden.examination.Examinations;
import tokuden.exchange.analysis.Analyst;
import tokuden.mail.attribution.Attribution;
import tokuden.office.Deed;
import tokuden.office.Denial;
import tokuden.office.Journal;
import tokuden.office.Matter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;
import tokuden.work.TroubleException;

/** Everything of the office from which a package is put together, and where it is noted. */
public record Shelves(
        Cases cases,
        CaseLog log,
        Drafts drafts,
        Reports reports,
        Reporters reporters,
        Supplier<byte[]> maskingSecret,
        Exhibits exhibits,
        Examinations examinations,
        DispatchRegister register,
        Journal journal,
        Supplier<Attribution> tables,
        Analyst analyst,
        Stationery stationery,
        Supplier<Rights> rights,
        Clock clock) {
    /** The office as it is now. */
    public Office office() {
        return rights.get().office();
    }

    /**
     * Goes on only if that officer may do it, whichever way he came.
     *
     * @throws TroubleException with the key of the first denial
     */
    public void require(Officer by, Deed deed, Matter matter) {
        for (Denial denial : rights.get().objections(by, deed, matter)) {
            throw new TroubleException(denial.key(), denial.args(), null);
        }
    }
}
