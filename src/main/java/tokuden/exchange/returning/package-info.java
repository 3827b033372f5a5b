/**
 * Takes a package of evidence of another office back in: the case with its mails, determinations,
 * log and papers, marked as imported.
 *
 * <p>Start reading at {@link tokuden.exchange.returning.PackageImport}. Takes nothing that the
 * second reader refuses.
 */
package tokuden.exchange.returning;
