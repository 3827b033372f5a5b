package tokuden.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.office.JournalEntry;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;
import tokuden.storage.journal.JournalLine;
import tokuden.storage.journal.JournalPlace;

/** The journal as a table, for lists and for comparing it with the file. */
final class JournalTable {
    static final String FROM =
            "select * from journal where seq >= ? order by seq fetch first ? rows only";
    static final String LAST = "select * from journal order by seq desc fetch first 1 row only";
    static final String LAST_OF =
            "select * from journal where action = ? order by action desc, seq desc"
                    + " fetch first 1 row only";
    private static final String INSERT = "insert into journal values (?,?,?,?,?,?,?,?,?,?,?)";

    private final Database database;

    JournalTable(Database database) {
        this.database = database;
    }

    /** A record and where its line lies in the journal file. */
    record Row(JournalRecord record, JournalPlace place) {}

    void add(List<Row> rows) {
        database.change(
                connection -> {
                    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                        for (Row row : rows) {
                            fill(insert, row);
                            insert.addBatch();
                        }
                        return insert.executeBatch();
                    }
                });
    }

    Optional<Row> last() {
        return list(LAST).stream().findFirst();
    }

    /** The newest record of that action. */
    Optional<Row> last(String action) {
        return list(LAST_OF, action).stream().findFirst();
    }

    List<Row> from(long seq, int limit) {
        return list(FROM, seq, limit);
    }

    /** The records from {@code seq} on of the filter's subject and officer. */
    List<Row> from(long seq, int limit, JournalFilter filter) {
        List<Object> args = new ArrayList<>(List.of(seq));
        filter.subject().ifPresent(args::add);
        filter.actor().ifPresent(args::add);
        args.add(limit);
        return list(sql(filter), args.toArray());
    }

    /** Subject and officer have an index each, which does the sorting. */
    static String sql(JournalFilter filter) {
        String terms =
                (filter.subject().isPresent() ? " and subject = ?" : "")
                        + (filter.actor().isPresent() ? " and actor = ?" : "");
        String first = filter.actor().isPresent() ? "actor, " : "";
        String order = filter.subject().isPresent() ? "subject, " : first;
        return "select * from journal where seq >= ?"
                + terms
                + " order by "
                + order
                + "seq fetch first ? rows only";
    }

    /** The records of that action on that subject. */
    List<Row> about(String subject, String action) {
        return list(
                "select * from journal where subject = ? and action = ? order by seq",
                subject,
                action);
    }

    /** All records of that action. */
    List<Row> all(String action) {
        return list("select * from journal where action = ? order by action, seq", action);
    }

    private List<Row> list(String sql, Object... args) {
        return database.query(
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(sql)) {
                        for (int i = 0; i < args.length; i++) {
                            select.setObject(i + 1, args[i]);
                        }
                        List<Row> rows = new ArrayList<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            rows.add(row(result));
                        }
                        return rows;
                    }
                });
    }

    private static void fill(PreparedStatement insert, Row row) throws SQLException {
        JournalEntry entry = row.record().entry();
        insert.setLong(1, row.record().seq());
        insert.setString(2, entry.at().toString());
        insert.setString(3, entry.actor());
        insert.setString(4, entry.action());
        insert.setString(5, entry.subject());
        insert.setString(6, JournalLine.text(entry.particulars()));
        insert.setString(7, row.record().previousHash());
        insert.setString(8, row.record().hash());
        insert.setInt(9, row.place().file());
        insert.setLong(10, row.place().position());
        insert.setLong(11, row.place().span());
    }

    private static Row row(ResultSet result) throws SQLException {
        JournalEntry entry =
                new JournalEntry(
                        Instant.parse(result.getString("at")),
                        result.getString("actor"),
                        result.getString("action"),
                        result.getString("subject"),
                        JournalLine.particulars(result.getString("particulars")));
        return new Row(
                new JournalRecord(
                        result.getLong("seq"),
                        entry,
                        result.getString("previous"),
                        result.getString("hash")),
                new JournalPlace(
                        result.getInt("file"), result.getLong("position"), result.getLong("span")));
    }
}
