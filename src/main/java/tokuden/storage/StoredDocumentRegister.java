package tokuden.storage;

import java.time.LocalDate;
import java.time.Month;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.DocumentRegister;

/**
 * The register of document numbers (発翰簿): counted by symbol and fiscal year (会計年度, 財政法11条), without
 * a gap and never twice.
 */
final class StoredDocumentRegister implements DocumentRegister {
    private final Database database;

    StoredDocumentRegister(Database database) {
        this.database = database;
    }

    @Override
    public synchronized DocumentNumber take(
            String symbol, LocalDate on, CaseNumber forCase, String kind) {
        int year = on.getMonth().compareTo(Month.APRIL) < 0 ? on.getYear() - 1 : on.getYear();
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
                    row.text = symbol + "第" + row.running + "号";
                    row.takenOn = on;
                    row.caseNumber = forCase.text();
                    row.kind = kind;
                    session.persist(row);
                    return new DocumentNumber(row.text);
                });
    }
}
