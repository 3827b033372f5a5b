package tokuden.exchange.masking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tokuden.casework.CaseMail;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.reports.Report;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;
import tokuden.reports.Statement;

/**
 * Everything that points to the reporters of mails, from the mails, from what the reporters said of
 * themselves and from what others told about recipients. It is gathered to be looked for, never to
 * be shown.
 */
public final class CaseSigns {
    private final Exhibits exhibits;
    private final Reports reports;
    private final Reporters reporters;

    public CaseSigns(Exhibits exhibits, Reports reports, Reporters reporters) {
        this.exhibits = exhibits;
        this.reports = reports;
        this.reporters = reporters;
    }

    /** What points to the reporters of all those mails. */
    public Identifiers of(List<CaseMail> mails) {
        Set<Identifier> all = new LinkedHashSet<>();
        for (CaseMail mail : mails) {
            all.addAll(ReporterSigns.in(exhibits.bytes(mail.exhibit())).all());
            all.addAll(told(mail.exhibit()));
        }
        return new Identifiers(List.copyOf(all));
    }

    /** What is known of the reporters of that mail besides the mail. */
    public List<Identifier> told(Sha256 mail) {
        List<Identifier> told = new ArrayList<>();
        for (Report report : reports.of(mail)) {
            reporters.of(report.id()).map(ReporterSigns::of).ifPresent(told::addAll);
            for (Statement.SentTo to : report.statement().recipients()) {
                told.addAll(Identifiers.address(to.address()));
            }
            for (Statement.RefusalNotice refusal : report.statement().refusals()) {
                told.addAll(Identifiers.address(refusal.refusedAddress()));
            }
        }
        return told;
    }
}
