/**
 * The wording of papers (文言): the shipped text or the office's own, what is wrong with it, how it
 * differs from the shipped one, and how it looks, drawn by the renderer of the papers.
 *
 * <p>Start reading at {@link tokuden.desktop.wording.WordingViewModel}. Keeps by {@link
 * tokuden.documents.wording.OfficeWording}, as the command line does.
 */
package tokuden.desktop.wording;
