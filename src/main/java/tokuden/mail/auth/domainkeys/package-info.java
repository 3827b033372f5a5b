/**
 * DomainKeys (RFC 4870, historic): the forerunner of DKIM that mail of 2004 to 2010 bears.
 *
 * <p>Start reading at {@link tokuden.mail.auth.domainkeys.DomainKeys}. Knows nothing of the other
 * methods.
 */
package tokuden.mail.auth.domainkeys;
