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
import tokuden.office.Journal;
import tokuden.office.Office;
import tokuden.reports.Reports;

/** Everything of the office from which a package is put together, and where it is noted. */
public record Shelves(
        Cases cases,
        CaseLog log,
        Drafts drafts,
        Reports reports,
        Exhibits exhibits,
        Examinations examinations,
        DispatchRegister register,
        Journal journal,
        Supplier<Attribution> tables,
        Analyst analyst,
        Stationery stationery,
        Office office,
        Clock clock) {}
