/**
 * DKIM (RFC 6376, 8301, 8463) and its drafts of 2005 to 2007: each DKIM-Signature by itself, with
 * its body hash apart from its signature value.
 *
 * <p>Start reading at {@link tokuden.mail.auth.dkim.Dkim}. Knows nothing of the other methods.
 */
package tokuden.mail.auth.dkim;
