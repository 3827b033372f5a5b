package tokuden.storage;

import java.sql.SQLException;

/** The numbers that rows were given: one that was given is never given again. */
final class GivenNumbers {
    private GivenNumbers() {}

    /**
     * The highest number given so far in that table.
     *
     * @param gone the column of the register of disposals that keeps the last one of what is gone
     */
    static long last(Sql sql, String table, String gone) throws SQLException {
        return sql.list(
                        "select greatest((select coalesce(max(id), 0) from "
                                + table
                                + "), (select coalesce(max("
                                + gone
                                + "), 0) from disposal))",
                        row -> row.getLong(1))
                .get(0);
    }
}
