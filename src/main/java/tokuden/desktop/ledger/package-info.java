/**
 * 台帳: the journal as a table, by officer, by case and by act, and its export that proves itself.
 *
 * <p>Start reading at {@link tokuden.desktop.ledger.LedgerViewModel}. Must not know other screens.
 */
package tokuden.desktop.ledger;
