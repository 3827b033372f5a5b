/**
 * What signatures in a mail have in common (電子署名の検証の共通部分): the mail split for signing, tag lists,
 * canonical forms, body hashes, key records and the proof itself. DKIM, DomainKeys and ARC build on
 * it.
 *
 * <p>Start reading at {@link tokuden.mail.auth.signature.SignedMail} and {@link
 * tokuden.mail.auth.signature.Statement}. Knows no verdict's rule of a single method, and opens no
 * socket.
 */
package tokuden.mail.auth.signature;
