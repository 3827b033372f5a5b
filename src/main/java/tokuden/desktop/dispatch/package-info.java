/**
 * The register of document numbers of a fiscal year (発翰簿): what became of each number – void (欠番),
 * sealed (公印), served (送達) – and the numbers nobody can account for.
 *
 * <p>Start reading at {@link tokuden.desktop.dispatch.NumbersViewModel}. Writes by {@link
 * tokuden.casework.dispatch.Dispatching}, as the command line does.
 */
package tokuden.desktop.dispatch;
