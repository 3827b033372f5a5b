/**
 * How a package writes what the office knows, so that another office can read it: records of the
 * domain as JSON with one spelling.
 *
 * <p>Start reading at {@link tokuden.exchange.record.PackedRecords}. Knows no particular record.
 */
package tokuden.exchange.record;
