package tokuden.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The few acts on a plain connection that tables without a row class need. */
record Sql(Connection connection) {
    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, Object... args) throws SQLException {
        try (PreparedStatement select = prepared(sql, args)) {
            List<T> rows = new ArrayList<>();
            ResultSet result = select.executeQuery();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    int change(String sql, Object... args) throws SQLException {
        try (PreparedStatement change = prepared(sql, args)) {
            return change.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... args) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }
}
