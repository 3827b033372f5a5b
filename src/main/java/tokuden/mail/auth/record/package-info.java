/**
 * What servers recorded about sender authentication on the way (statement ①): readers of
 * Authentication-Results (RFC 8601), ARC-Authentication-Results (RFC 8617) and Received-SPF (RFC
 * 7208 section 9.1). A record counts only if it stands above the trust boundary under a name of the
 * recipient's provider; everything else is a claim.
 *
 * <p>Start reading at {@link tokuden.mail.auth.record.RecordedResults}. Verifies nothing itself.
 */
package tokuden.mail.auth.record;
