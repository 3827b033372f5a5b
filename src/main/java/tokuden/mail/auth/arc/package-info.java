/**
 * ARC (RFC 8617): the chain of what each relay saw. A chain that passes says that the recorded
 * results were not altered on the way, not that they are true.
 *
 * <p>Start reading at {@link tokuden.mail.auth.arc.Arc}. Knows nothing of the other methods.
 */
package tokuden.mail.auth.arc;
