/**
 * Sender ID (RFC 4406, 4407), a method of 2006 that is history now (歴史的方式): the address that
 * purports to be responsible for a mail is found in its header, and the policy of its domain is
 * asked whether the host that connected may send for it. It is verified because receivers of that
 * time recorded it.
 *
 * <p>Start reading at {@link tokuden.mail.auth.senderid.SenderId}. The policy itself is evaluated
 * by {@link tokuden.mail.auth.spf.CheckHost}.
 */
package tokuden.mail.auth.senderid;
