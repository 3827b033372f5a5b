/**
 * The papers of a case (書類): which can be drawn of it, what still has to be written, the pages as
 * they will be served, what they rest on, and their issue.
 *
 * <p>Start reading at {@link tokuden.desktop.papers.PapersViewModel}. Composes by {@link
 * tokuden.documents.forms.CaseForms} and issues by {@link tokuden.documents.issuing.Issuing}, as
 * the command line does.
 */
package tokuden.desktop.papers;
