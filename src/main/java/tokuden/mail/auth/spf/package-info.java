/**
 * SPF (RFC 7208): may the host that connected send for the domain of the envelope sender? The
 * record is read strictly first ({@link tokuden.mail.auth.spf.SpfRecord}), then evaluated term by
 * term ({@link tokuden.mail.auth.spf.CheckHost}), each step with the DNS answer it used. Sender ID
 * evaluates its records with the same function.
 *
 * <p>Start reading at {@link tokuden.mail.auth.spf.Spf}. It knows no mail, no case and no network.
 */
package tokuden.mail.auth.spf;
