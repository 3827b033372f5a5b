package tokuden.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Change;
import tokuden.casework.work.Entry;
import tokuden.casework.work.Logged;
import tokuden.evidence.Sha256;
import tokuden.storage.shape.RecordShape;

/** The table of entries of all logs: rows are added, never changed and never deleted. */
record EntryTable(Sql sql) {
    static final String OF =
            "select * from case_entry where case_number = ? order by case_number, id";
    private static final String AFTER =
            "select * from case_entry where id > ? order by id fetch first ? rows only";

    /** Adds them through that session, so that they stand in the state record too. */
    List<Long> add(Session session, List<Change.Draft> drafts) throws SQLException {
        List<Long> ids = new ArrayList<>();
        long id = GivenNumbers.last(sql, "case_entry", "last_entry");
        for (Change.Draft draft : drafts) {
            EntryRow row = new EntryRow();
            row.id = ++id;
            row.caseNumber = draft.in().text();
            row.kind = draft.entry().kind().name();
            row.at = draft.at();
            row.officer = draft.by();
            row.content = RecordShape.text((Record) draft.entry());
            row.seal =
                    seal(id, row.caseNumber, row.kind, row.at, row.officer + "\n" + row.content)
                            .hex();
            session.persist(row);
            ids.add(id);
        }
        session.flush();
        return ids;
    }

    CaseHistory of(CaseNumber number) throws SQLException {
        return new CaseHistory(sql.list(OF, EntryTable::logged, number.text()));
    }

    Optional<Logged> find(long id) throws SQLException {
        return sql.list("select * from case_entry where id = ?", EntryTable::logged, id).stream()
                .findFirst();
    }

    /** The entries above that number, in order. */
    List<Logged> after(long id, int limit) throws SQLException {
        return sql.list(AFTER, EntryTable::logged, id, limit);
    }

    /** What a row says of itself: its number, its case, the seal it bears and the one it earns. */
    record Sealed(long id, String number, String borne, String earned) {}

    List<Sealed> sealed() throws SQLException {
        return sql.list("select * from case_entry order by id", EntryTable::sealed);
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        Sha256 earned =
                seal(
                        row.getLong("id"),
                        row.getString("case_number"),
                        row.getString("kind"),
                        at(row),
                        row.getString("officer") + "\n" + row.getString("content"));
        return new Sealed(
                row.getLong("id"),
                row.getString("case_number"),
                row.getString("seal"),
                earned.hex());
    }

    private static Logged logged(ResultSet row) throws SQLException {
        Entry.Kind kind = Entry.Kind.valueOf(row.getString("kind"));
        return new Logged(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                at(row),
                row.getString("officer"),
                RecordShape.in(row.getString("content"), kind.type()),
                new Sha256(row.getString("seal")));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static Sha256 seal(long id, String number, String kind, Instant at, String rest) {
        String row = String.join("\n", Long.toString(id), number, kind, at.toString(), rest);
        return Sha256.of(row.getBytes(StandardCharsets.UTF_8));
    }
}
