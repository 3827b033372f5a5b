/**
 * The journal on its way out of the office: exported as lines of JSON or as a table (CSV), and
 * proved anywhere, without the store it came from.
 *
 * <p>Start reading at {@link tokuden.office.ledger.JournalExport}; what was written there is
 * checked by {@link tokuden.office.ledger.JournalProof}. The rule of the chain itself is {@link
 * tokuden.office.Chain}. Knows no database and no file of the store.
 */
package tokuden.office.ledger;
