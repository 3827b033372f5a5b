/**
 * Who acts: {@link tokuden.office.Officer}s with their {@link tokuden.office.Role}s, the rule of
 * four eyes ({@link tokuden.office.Approval}), and the {@link tokuden.office.Journal}, the hash
 * chain of everything done.
 *
 * <p>Start reading at {@link tokuden.office.Journal}. Knows nothing of mail, cases or papers: a
 * journal entry names its subject by an identifier only.
 */
package tokuden.office;
