/**
 * 提供簿: what left the office and what was answered, by kind, recipient and case, with one line laid
 * open.
 *
 * <p>Start reading at {@link tokuden.desktop.exchanges.ExchangesViewModel}. Must not know other
 * screens.
 */
package tokuden.desktop.exchanges;
