package tokuden.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import tokuden.evidence.Difference;
import tokuden.storage.shape.CaseShape;

/** Whether what the tables name is there: mails of reports, examinations and cases, numbers. */
final class References {
    private static final String REPORTS =
            "select id, mail from report r"
                    + " where not exists (select 1 from exhibit e where e.hash = r.mail)";
    private static final String EXAMINATIONS =
            "select id, mail from examination r"
                    + " where not exists (select 1 from exhibit e where e.hash = r.mail)";
    private static final String CASES =
            "select case_number, mail from case_mail r"
                    + " where not exists (select 1 from exhibit e where e.hash = r.mail)";
    private static final String NUMBERS =
            "select text, case_number from document_number r"
                    + " where not exists (select 1 from case_file c where c.number = r.case_number)"
                    + " and not exists (select 1 from disposal d"
                    + " where d.case_number = r.case_number)";
    private static final String NOT_TOLD =
            "select hash, sealed_at from exhibit e where not exists (select 1 from journal j"
                    + " where j.subject = e.hash and j.action = 'exhibit.sealed')"
                    + " and exists (select 1 from origin o where o.exhibit = e.hash)";
    private static final String TOLD_ONLY =
            "select subject, seq from journal j where j.action = 'exhibit.sealed'"
                    + " and not exists (select 1 from exhibit e where e.hash = j.subject)"
                    + " and not exists (select 1 from journal d where d.subject = j.subject and d.seq > j.seq"
                    + " and d.action = 'exhibit.destroyed')";

    private final Database database;

    References(Database database) {
        this.database = database;
    }

    List<Difference> check() {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(missing("report.without-exhibit", REPORTS));
        differences.addAll(missing("examination.without-exhibit", EXAMINATIONS));
        differences.addAll(missing("case.without-exhibit", CASES));
        differences.addAll(missing("number.without-case", NUMBERS));
        differences.addAll(missing("exhibit.not-in-journal", NOT_TOLD));
        differences.addAll(missing("exhibit.only-in-journal", TOLD_ONLY));
        differences.addAll(unreadableCases());
        differences.addAll(new EntryRecovery(database).check());
        differences.addAll(new DraftCheck(database).check());
        return differences;
    }

    private List<Difference> unreadableCases() {
        return database.query(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement("select number, content from case_file")) {
                        List<Difference> found = new ArrayList<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            if (!readable(result.getString("content"))) {
                                found.add(
                                        new Difference(
                                                "case.unreadable", result.getString("number")));
                            }
                        }
                        return found;
                    }
                });
    }

    private static boolean readable(String content) {
        try {
            return CaseShape.in(content).stage() != null;
        } catch (IllegalArgumentException | DateTimeException | NullPointerException changed) {
            return false;
        }
    }

    private List<Difference> missing(String key, String sql) {
        return database.query(
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(sql)) {
                        List<Difference> found = new ArrayList<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            found.add(
                                    new Difference(key, result.getString(1), result.getString(2)));
                        }
                        return found;
                    }
                });
    }
}
