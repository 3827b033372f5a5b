package tokuden.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.RecordPlace;

/** The tables of exhibits and their origins. */
final class ExhibitTable {
    static final String PAGE =
            "select * from exhibit where hash > ? order by hash fetch first ? rows only";
    static final String LAST =
            "select segment, position, span from %s order by segment desc, position desc"
                    + " fetch first 1 row only";
    static final String ORIGINS =
            "select * from origin where exhibit = ? order by exhibit, ordinal";

    private static final int ASKED_AT_ONCE = 100;

    private final Database database;

    ExhibitTable(Database database) {
        this.database = database;
    }

    /** An exhibit as kept, without its origins, and where its bytes lie. */
    record Row(Sha256 hash, long size, Instant sealedAt, RecordPlace place) {}

    /** An origin as kept, which of the exhibit it is, and where its record lies. */
    record OriginRow(Sha256 exhibit, int ordinal, Origin origin, RecordPlace place) {}

    void add(List<Row> rows, List<OriginRow> origins) {
        database.change(
                connection -> {
                    insert(connection, rows);
                    insertOrigins(connection, origins);
                    return null;
                });
    }

    /** Takes these out of the tables; safe on disk when it returns. */
    void forget(List<Sha256> hashes) {
        database.change(
                connection -> {
                    Sql sql = new Sql(connection);
                    for (Sha256 hash : hashes) {
                        sql.change("delete from origin where exhibit = ?", hash.hex());
                        sql.change("delete from exhibit where hash = ?", hash.hex());
                    }
                    return hashes.size();
                });
        database.sync();
    }

    Optional<Row> find(Sha256 hash) {
        return rows("select * from exhibit where hash = ?", hash.hex()).stream().findFirst();
    }

    /** Those of these hashes that are kept. */
    List<Row> all(Collection<Sha256> hashes) {
        List<Row> found = new ArrayList<>();
        List<String> rest = hashes.stream().map(Sha256::hex).distinct().toList();
        for (int from = 0; from < rest.size(); from += ASKED_AT_ONCE) {
            List<String> some = rest.subList(from, Math.min(from + ASKED_AT_ONCE, rest.size()));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            found.addAll(
                    rows("select * from exhibit where hash in (" + marks + ")", some.toArray()));
        }
        return found;
    }

    List<Row> after(String hash, int limit) {
        return rows(PAGE, hash, limit);
    }

    List<Row> cameAs(Origin.Kind kind) {
        return rows(
                "select * from exhibit e where exists (select 1 from origin o"
                        + " where o.kind = ? and o.exhibit = e.hash) order by segment, position",
                kind.name());
    }

    /** The exhibits whose bytes lie in that segment from that position on. */
    List<Row> in(int segment, long from) {
        return rows(
                "select * from exhibit where segment = ? and position >= ?"
                        + " order by segment, position",
                segment,
                from);
    }

    List<OriginRow> originsOf(Sha256 exhibit) {
        return origins(ORIGINS, exhibit.hex());
    }

    List<OriginRow> originsIn(int segment, long from) {
        return origins(
                "select * from origin where segment = ? and position >= ?"
                        + " order by segment, position",
                segment,
                from);
    }

    Exhibit exhibit(Row row) {
        List<Origin> origins = originsOf(row.hash()).stream().map(OriginRow::origin).toList();
        return new Exhibit(row.hash(), row.size(), row.sealedAt(), origins);
    }

    long count() {
        return database.query(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement("select count(*) from exhibit")) {
                        ResultSet result = select.executeQuery();
                        result.next();
                        return result.getLong(1);
                    }
                });
    }

    /** The last record of the segments that the tables know. */
    Optional<RecordPlace> last() {
        Optional<RecordPlace> exhibit = lastIn("exhibit");
        Optional<RecordPlace> origin = lastIn("origin");
        if (exhibit.isEmpty() || origin.isEmpty()) {
            return exhibit.or(() -> origin);
        }
        return isBehind(exhibit.get(), origin.get()) ? origin : exhibit;
    }

    static boolean isBehind(RecordPlace one, RecordPlace other) {
        return one.segment() < other.segment()
                || one.segment() == other.segment() && one.position() < other.position();
    }

    private Optional<RecordPlace> lastIn(String table) {
        return database.query(
                connection -> {
                    try (PreparedStatement select =
                            connection.prepareStatement(String.format(LAST, table))) {
                        ResultSet result = select.executeQuery();
                        return result.next() ? Optional.of(place(result)) : Optional.empty();
                    }
                });
    }

    private List<Row> rows(String sql, Object... args) {
        return list(
                sql,
                result ->
                        new Row(
                                new Sha256(result.getString("hash")),
                                result.getLong("size"),
                                instant(result, "sealed_at"),
                                place(result)),
                args);
    }

    private List<OriginRow> origins(String sql, Object... args) {
        return list(
                sql,
                result ->
                        new OriginRow(
                                new Sha256(result.getString("exhibit")),
                                result.getInt("ordinal"),
                                origin(result),
                                place(result)),
                args);
    }

    private interface Reading<T> {
        T from(ResultSet result) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... args) {
        return database.query(
                connection -> {
                    try (PreparedStatement select = connection.prepareStatement(sql)) {
                        for (int i = 0; i < args.length; i++) {
                            select.setObject(i + 1, args[i]);
                        }
                        List<T> all = new ArrayList<>();
                        ResultSet result = select.executeQuery();
                        while (result.next()) {
                            all.add(reading.from(result));
                        }
                        return all;
                    }
                });
    }

    private static void insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into exhibit values (?,?,?,?,?,?)")) {
            for (Row row : rows) {
                insert.setString(1, row.hash().hex());
                insert.setLong(2, row.size());
                insert.setObject(3, utc(row.sealedAt()));
                place(insert, 4, row.place());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertOrigins(Connection connection, List<OriginRow> rows)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into origin values (?,?,?,?,?,?,?,?,?,?,?)")) {
            for (OriginRow row : rows) {
                Origin origin = row.origin();
                insert.setString(1, row.exhibit().hex());
                insert.setInt(2, row.ordinal());
                insert.setString(3, origin.source());
                insert.setString(4, sourceHash(origin));
                insert.setString(5, origin.kind().name());
                insert.setObject(6, utc(origin.at()));
                insert.setString(7, origin.officer());
                insert.setString(8, origin.carrier().map(Sha256::hex).orElse(null));
                place(insert, 9, row.place());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String sourceHash(Origin origin) {
        return Sha256.of(origin.source().getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex();
    }

    private static Origin origin(ResultSet result) throws SQLException {
        return new Origin(
                result.getString("source"),
                Origin.Kind.valueOf(result.getString("kind")),
                instant(result, "at"),
                result.getString("officer"),
                Optional.ofNullable(result.getString("carrier")).map(Sha256::new));
    }

    private static RecordPlace place(ResultSet result) throws SQLException {
        return new RecordPlace(
                result.getInt("segment"), result.getLong("position"), result.getLong("span"));
    }

    private static void place(PreparedStatement insert, int from, RecordPlace place)
            throws SQLException {
        insert.setInt(from, place.segment());
        insert.setLong(from + 1, place.position());
        insert.setLong(from + 2, place.span());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet result, String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }
}
