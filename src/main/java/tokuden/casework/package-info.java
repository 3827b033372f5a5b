/**
 * Case work: cases, the determinations (認定) a person makes, and the stages up to a corrective order
 * (措置命令). A stage is a type, so that a step the law forbids does not compile; a refusal by rule is
 * a returned {@link tokuden.casework.Refusal}.
 *
 * <p>Start reading at {@link tokuden.casework.Case}. Knows findings, law and officers; knows no
 * paper and no screen.
 */
package tokuden.casework;
