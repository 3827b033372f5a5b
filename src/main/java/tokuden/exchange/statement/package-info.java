/**
 * What is stated beside masked copies (写しに添える陳述): the results found on the original of each, which
 * the copy itself can no longer show, because masking breaks signatures and takes words away.
 *
 * <p>Start reading at {@link tokuden.exchange.statement.CopyStated}. The office signs the
 * statement; what still comes out of a copy by itself is found again by its reader
 * (docs/decisions/0240). Knows neither store nor screen.
 */
package tokuden.exchange.statement;
