/**
 * What the tables hold, kept in the segments before the tables themselves: every transaction is one
 * {@link tokuden.storage.state.StateRecord} that names each row as it became. The tables can be
 * thrown away at any time and made anew from these records (docs/decisions/0025).
 *
 * <p>Start reading at {@link tokuden.storage.state.StateRecord}. Knows rows only as classes with
 * fields; knows no case.
 */
package tokuden.storage.state;
