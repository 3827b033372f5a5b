/**
 * The corrective order (措置命令) of a case: what is lacking, the steps from draft over explanation to
 * decision, and the pages as they will be served.
 *
 * <p>Start reading at {@link tokuden.desktop.order.OrderViewModel}. Must not know other screens;
 * which step may be taken is the case's to say, not this screen's.
 */
package tokuden.desktop.order;
