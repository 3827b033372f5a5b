/**
 * Sending papers out (発翰): the yearly register of document numbers with what became of each number
 * – void (欠番), sealed (公印), served (送達) – and the arrival from which clocks run.
 *
 * <p>Start reading at {@link tokuden.casework.dispatch.Dispatching}. An arrival is entered in the
 * log of the case, where every dated fact stands; here it only says how the paper got there.
 */
package tokuden.casework.dispatch;
