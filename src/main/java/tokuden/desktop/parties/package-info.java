/**
 * The parties of a case (送信者・送信委託者): who stands behind the mails, as an order names them.
 *
 * <p>Start reading at {@link tokuden.desktop.parties.PartiesViewModel}. Must not know other
 * screens.
 */
package tokuden.desktop.parties;
