/**
 * DMARC (RFC 7489, and RFC 9989 for mail received since its publication): is the domain of From
 * confirmed by SPF or by a signature, and what did its owner ask to be done otherwise? The two
 * editions find the organizational domain differently, by the public suffix list and by a walk up
 * the DNS tree; a verdict says which one it follows.
 *
 * <p>Start reading at {@link tokuden.mail.auth.dmarc.Dmarc}. It takes the verdicts of SPF and DKIM
 * as they are and verifies nothing again.
 */
package tokuden.mail.auth.dmarc;
