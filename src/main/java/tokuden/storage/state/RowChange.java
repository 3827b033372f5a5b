package tokuden.storage.state;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One row as a transaction left it.
 *
 * @param table its table
 * @param key what names the row in it, as canonical JSON of its key columns
 * @param gone true if the row was taken out; {@code values} then holds the key only
 * @param values column names to values
 */
public record RowChange(String table, String key, boolean gone, ObjectNode values) {}
