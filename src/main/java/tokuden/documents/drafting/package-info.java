/**
 * A composed paper as the words of a draft that goes round the office (起案文).
 *
 * <p>Start reading at {@link tokuden.documents.drafting.DraftWords}. Knows no renderer.
 */
package tokuden.documents.drafting;
