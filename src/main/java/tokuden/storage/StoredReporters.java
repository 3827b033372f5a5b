package tokuden.storage;

import java.util.Optional;
import tokuden.reports.Reporter;
import tokuden.reports.Reporters;
import tokuden.storage.shape.ReporterShape;

/** Who reported, in a table of its own. */
final class StoredReporters implements Reporters {
    private final Database database;

    StoredReporters(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Reporter> of(long report) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(ReporterRow.class, report))
                                .map(row -> ReporterShape.in(row.content)));
    }

    @Override
    public void keep(long report, Reporter reporter) {
        database.keep(
                session -> {
                    ReporterRow row = new ReporterRow();
                    row.report = report;
                    row.content = ReporterShape.text(reporter);
                    return session.merge(row).report;
                });
    }
}
