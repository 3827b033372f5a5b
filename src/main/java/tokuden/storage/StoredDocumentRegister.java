package tokuden.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.dispatch.NumberPattern;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.storage.shape.RecordShape;

/**
 * The register of document numbers (発翰簿): counted by symbol and fiscal year (会計年度, 財政法11条), without
 * a gap and never twice.
 */
final class StoredDocumentRegister implements DispatchRegister {
    private final Database database;

    StoredDocumentRegister(Database database) {
        this.database = database;
    }

    @Override
    public DocumentNumber take(String symbol, LocalDate on, CaseNumber forCase, String kind) {
        int year = NumberPattern.fiscalYear(on);
        return database.keep(
                session -> {
                    long last =
                            session.createQuery(
                                            "select coalesce(max(running), 0)"
                                                    + " from DocumentNumberRow"
                                                    + " where fiscalYear = :year"
                                                    + " and symbol = :symbol",
                                            Long.class)
                                    .setParameter("year", year)
                                    .setParameter("symbol", symbol)
                                    .getSingleResult();
                    DocumentNumberRow row = new DocumentNumberRow();
                    row.fiscalYear = year;
                    row.symbol = symbol;
                    row.running = last + 1;
                    row.text = new NumberPattern(symbol).written(year, row.running);
                    row.takenOn = on;
                    row.caseNumber = forCase.text();
                    row.kind = kind;
                    session.persist(row);
                    return new DocumentNumber(row.text);
                });
    }

    @Override
    public List<RegisterLine> lines(int fiscalYear) {
        return database.read(
                session ->
                        session
                                .createQuery(
                                        "from DocumentNumberRow where fiscalYear = :year"
                                                + " order by symbol, running",
                                        DocumentNumberRow.class)
                                .setParameter("year", fiscalYear)
                                .list()
                                .stream()
                                .map(row -> line(session, row))
                                .toList());
    }

    @Override
    public List<RegisterLine> of(CaseNumber number) {
        return database.read(
                session ->
                        session
                                .createQuery(
                                        "from DocumentNumberRow where caseNumber = :number"
                                                + " order by fiscalYear, symbol, running",
                                        DocumentNumberRow.class)
                                .setParameter("number", number.text())
                                .list()
                                .stream()
                                .map(row -> line(session, row))
                                .toList());
    }

    private static RegisterLine line(Session session, DocumentNumberRow row) {
        RegisterLine.Place place = new RegisterLine.Place(row.fiscalYear, row.symbol, row.running);
        return new RegisterLine(
                place,
                new DocumentNumber(row.text),
                row.takenOn,
                new CaseNumber(row.caseNumber),
                row.kind,
                marks(session, place));
    }

    private static List<RegisterLine.Marked> marks(Session session, RegisterLine.Place place) {
        return session
                .createQuery(
                        "from DocumentMarkRow where fiscalYear = :year and symbol = :symbol"
                                + " and running = :running order by id",
                        DocumentMarkRow.class)
                .setParameter("year", place.fiscalYear())
                .setParameter("symbol", place.symbol())
                .setParameter("running", place.running())
                .list()
                .stream()
                .map(StoredDocumentRegister::marked)
                .toList();
    }

    private static RegisterLine.Marked marked(DocumentMarkRow row) {
        RegisterMark.Kind kind = RegisterMark.Kind.valueOf(row.kind);
        RegisterMark mark = RecordShape.in(row.content, kind.type());
        return new RegisterLine.Marked(row.id, row.at, row.officer, mark);
    }

    @Override
    public RegisterLine.Marked mark(
            RegisterLine.Place beside, RegisterMark mark, Instant at, String by) {
        DocumentMarkRow kept =
                database.keep(
                        session -> {
                            DocumentMarkRow row = new DocumentMarkRow();
                            row.id = last(session) + 1;
                            row.fiscalYear = beside.fiscalYear();
                            row.symbol = beside.symbol();
                            row.running = beside.running();
                            row.kind = mark.kind().name();
                            row.at = at;
                            row.officer = by;
                            row.content = RecordShape.text((Record) mark);
                            session.persist(row);
                            return row;
                        });
        return marked(kept);
    }

    private static long last(Session session) {
        return session.createQuery("select coalesce(max(id), 0) from DocumentMarkRow", Long.class)
                .getSingleResult();
    }
}
