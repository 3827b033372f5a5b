package tokuden.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.reports.Statement;
import tokuden.storage.shape.StatementShape;
import tokuden.work.TroubleException;

/** The reports, numbered in the order in which they were kept. */
final class StoredReports implements Reports {
    static final String PAGE =
            "select * from report where id < ?1 order by id desc fetch first ?2 rows only";

    private final Database database;

    StoredReports(Database database) {
        this.database = database;
    }

    @Override
    public synchronized List<Report> add(List<Report> reports) {
        return database.keep(
                session -> {
                    long last =
                            session.doReturningWork(
                                    c -> GivenNumbers.last(new Sql(c), "report", "last_report"));
                    List<Report> kept = new ArrayList<>();
                    for (Report report : reports) {
                        Report numbered = report.withId(++last);
                        session.persist(ReportRow.of(numbered));
                        kept.add(numbered);
                    }
                    return kept;
                });
    }

    @Override
    public void keepStatement(long id, Statement statement) {
        database.keep(
                session -> {
                    ReportRow row = session.find(ReportRow.class, id);
                    if (row == null) {
                        throw new TroubleException("report.unknown", Long.toString(id));
                    }
                    row.statement = StatementShape.text(statement);
                    return row.id;
                });
    }

    @Override
    public Optional<Report> find(long id) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(ReportRow.class, id))
                                .map(ReportRow::report));
    }

    @Override
    public List<Report> of(Sha256 mail) {
        return database.read(
                session ->
                        session
                                .createQuery(
                                        "from ReportRow where mail = :mail order by mail, id",
                                        ReportRow.class)
                                .setParameter("mail", mail.hex())
                                .getResultList()
                                .stream()
                                .map(ReportRow::report)
                                .toList());
    }

    @Override
    public List<Report> page(long before, int limit) {
        return database.read(
                session ->
                        session
                                .createNativeQuery(PAGE, ReportRow.class)
                                .setParameter(1, before)
                                .setParameter(2, limit)
                                .getResultList()
                                .stream()
                                .map(ReportRow::report)
                                .toList());
    }

    @Override
    public long count() {
        return database.read(
                session ->
                        session.createQuery("select count(*) from ReportRow", Long.class)
                                .getSingleResult());
    }
}
