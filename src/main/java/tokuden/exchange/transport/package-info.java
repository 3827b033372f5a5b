/**
 * Sealing for the way (運搬時の暗号化): what is handed over is packed into one file that only the
 * recipient opens, with a passphrase on a separate sheet or with the recipient's certificate.
 *
 * <p>Start reading at {@link tokuden.exchange.transport.LockedZip} and {@link
 * tokuden.exchange.transport.Envelope}. Everything streams; names of files are hidden inside. Knows
 * neither case nor store (docs/decisions/0202).
 */
package tokuden.exchange.transport;
