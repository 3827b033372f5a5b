/**
 * Procedure as data: the rules by which periods run ({@link tokuden.law.procedure.ClockRule}), the
 * days on which offices are closed, and the ladder of acts with what each needs by law. The act
 * itself stands in its editions; what stands here comes from the general laws of procedure and is
 * read from {@code resources/procedure}.
 *
 * <p>Start reading at {@link tokuden.law.procedure.Procedure}. Knows no case.
 */
package tokuden.law.procedure;
