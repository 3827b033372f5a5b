/**
 * The way of a paper through the office: 起案 → 回議 → 決裁 → 施行. A draft goes along a route of named
 * posts, comes back with comments at its paragraphs, or is decided; what was decided is frozen and
 * hashed, and any change is a new draft.
 *
 * <p>Start reading at {@link tokuden.casework.approval.Draft}; the acts on it are {@link
 * tokuden.casework.approval.Drafting}. Who may approve is not decided here but in {@link
 * tokuden.office.Rights} and {@link tokuden.office.FourEyes}. Knows no paper as it is drawn and no
 * screen.
 */
package tokuden.casework.approval;
