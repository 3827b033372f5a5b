/**
 * Sender authentication as evidence (送信者認証): SPF, Sender ID, DKIM, DomainKeys, ARC and DMARC. Each
 * verifier is a pure function of the octets of a mail, the facts of its delivery, DNS answers and
 * an instant; it gives {@link tokuden.mail.auth.Verdict}s with every step that led there. What
 * cannot be verified is {@link tokuden.mail.auth.AuthResult#UNVERIFIABLE} (検証不能), never a failure.
 *
 * <p>Start reading at {@link tokuden.mail.auth.Verdict}. Opens no socket; knows nothing of law or
 * cases.
 */
package tokuden.mail.auth;
