/**
 * The wording of papers, which belongs to the office: templates of plain UTF-8 text with a mark at
 * the beginning of a line and typed placeholders. The program ships one for each form; a file of
 * the same name in the folder of the office takes its place.
 *
 * <p>Start reading at {@link tokuden.documents.wording.Templates}; {@link
 * tokuden.documents.wording.Filling} makes blocks of a template and the values of a form. A
 * template is taken apart before anything is put into it, so that no value can become markup. Knows
 * no form and no case.
 */
package tokuden.documents.wording;
