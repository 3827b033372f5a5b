package tokuden.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tokuden.storage.segment.RecordPlace;

/** Up to which state record the tables are made: one row, written with the change itself. */
final class StateMark {
    private StateMark() {}

    static void set(Connection connection, RecordPlace place) throws SQLException {
        try (PreparedStatement merge =
                connection.prepareStatement(
                        "merge into state_mark (id, segment, position, span) key (id)"
                                + " values (1, ?, ?, ?)")) {
            merge.setInt(1, place.segment());
            merge.setLong(2, place.position());
            merge.setLong(3, place.span());
            merge.executeUpdate();
        }
    }

    static Optional<RecordPlace> in(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select segment, position, span from state_mark")) {
            ResultSet result = select.executeQuery();
            return result.next()
                    ? Optional.of(
                            new RecordPlace(result.getInt(1), result.getLong(2), result.getLong(3)))
                    : Optional.empty();
        }
    }
}
