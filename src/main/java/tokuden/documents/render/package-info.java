/**
 * Draws a {@link tokuden.documents.Document} as a file: PDF/A-2a with PDF/UA-1, Word, plain text.
 * All renderers show the same words: each takes its text through {@link
 * tokuden.documents.render.Glyphs}, which replaces what no bundled font can show by a visible
 * escape and reports it.
 *
 * <p>Start reading at {@link tokuden.documents.render.Renderer}. Knows no case and no form.
 */
package tokuden.documents.render;
