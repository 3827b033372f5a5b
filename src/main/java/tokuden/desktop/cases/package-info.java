/**
 * 事案: the list of all cases with how far each has come and what is to be done next.
 *
 * <p>Start reading at {@link tokuden.desktop.cases.CasesViewModel}. Must not know other screens; it
 * asks for a place.
 */
package tokuden.desktop.cases;
