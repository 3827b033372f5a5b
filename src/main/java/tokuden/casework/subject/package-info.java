/**
 * Subjects (対象者): the register of persons and companies, what ties mails, domains and numbers to
 * them, whether two of them are the same, and the watch over those under an order.
 *
 * <p>Start reading at {@link tokuden.casework.subject.Registrar}. Knows no person who reported.
 */
package tokuden.casework.subject;
