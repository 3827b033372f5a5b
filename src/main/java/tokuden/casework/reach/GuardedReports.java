package tokuden.casework.reach;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.reports.Statement;

/** The reports without those whose mails belong to cases out of reach. */
public final class GuardedReports implements Reports {
    private final Reports all;
    private final CaseMaterial material;

    public GuardedReports(Reports all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public List<Report> add(List<Report> reports) {
        return all.add(reports);
    }

    @Override
    public void keepStatement(long id, Statement statement) {
        find(id);
        all.keepStatement(id, statement);
    }

    /**
     * Finds the report.
     *
     * @throws tokuden.work.TroubleException {@code rights.circle.material}
     */
    @Override
    public Optional<Report> find(long id) {
        Optional<Report> found = all.find(id);
        if (found.map(Report::mail).filter(material.mails().negate()).isPresent()) {
            throw material.outOfReach(Long.toString(id));
        }
        return found;
    }

    @Override
    public List<Report> of(Sha256 mail) {
        return material.mails().test(mail) ? all.of(mail) : List.of();
    }

    @Override
    public List<Report> page(long before, int limit) {
        var within = material.mails();
        return CaseMaterial.page(
                before, limit, all::page, Report::id, report -> within.test(report.mail()));
    }

    @Override
    public long count() {
        return all.count();
    }
}
