/**
 * The ladder of acts (手続の段階): what each act of the office needs by law, which acts come before it
 * and what must be true of the case. Needs are data of {@link tokuden.law.procedure}; only the
 * guards are written here.
 *
 * <p>Start reading at {@link tokuden.casework.ladder.Ladder}. Knows no paper.
 */
package tokuden.casework.ladder;
