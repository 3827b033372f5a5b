/**
 * The papers themselves, one class each: a case goes in, a {@link tokuden.documents.Document} comes
 * out. A form is pure and knows no file format. Fixed sentences stand in {@code
 * resources/tokuden/documents}, everything of the law in the edition; nothing of either stands in
 * these classes.
 *
 * <p>Start reading at {@link tokuden.documents.forms.CorrectiveOrderForm}. Must not know findings
 * or reports.
 */
package tokuden.documents.forms;
